package samples.innocent.method;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Catalogue {

  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!request.getMethod().equals("GET")) {
      response.setHeader("Allow", "GET");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return true;
    }
    return false;
  }

  boolean prepared(HttpServletRequest request, HttpServletResponse response) throws IOException {
    prepare(response);
    if (!request.getMethod().equals("GET")) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return true;
    }
    return false;
  }

  /** Whoever calls it may have named the methods. */
  void refuse(HttpServletResponse response, boolean frozen) throws IOException {
    if (frozen) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static void prepare(HttpServletResponse response) {
    response.setHeader("Allow", "GET");
  }
}

class Posts implements HttpHandler {

  /** The branch before it may have run. */
  @Override
  public void handleRequest(HttpServerExchange exchange) {
    if (exchange.isInIoThread()) {
      name(exchange);
    }
    if (exchange.getRequestMethod().equals(Methods.GET)) {
      exchange.getResponseSender().send("posts");
    } else {
      exchange.setStatusCode(405);
    }
  }

  void later(HttpServerExchange exchange) {
    if (!exchange.getRequestMethod().equals(Methods.GET)) {
      exchange.setStatusCode(405);
      name(exchange);
    }
  }

  private static void name(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(HttpString.tryFromString("Allow"), "GET");
  }
}
