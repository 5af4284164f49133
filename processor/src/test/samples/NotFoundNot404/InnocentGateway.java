package samples.innocent.gateway;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.ProxyHandler;

class Route {
  private final ProxyHandler proxy;

  Route(ProxyHandler proxy) {
    this.proxy = proxy;
  }

  void handle(HttpServerExchange exchange) throws Exception {
    try {
      proxy.handleRequest(exchange);
    } catch (jakarta.ws.rs.NotFoundException noRoute) {
      exchange.setStatusCode(403);
    }
  }
}
