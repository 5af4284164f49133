package samples.flagged.method;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Listing {

  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String httpMethod = request.getMethod();
    if (!httpMethod.equals("GET") && !httpMethod.equals("HEAD")) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      //                                    ^ `answer` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
      return true;
    }
    write(response);
    return false;
  }

  private void write(HttpServletResponse response) throws IOException {
    response.getWriter().write("listing");
  }
}

class Feed implements HttpHandler {

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    if (exchange.getRequestMethod().equals(Methods.GET)) {
      read(exchange);
    } else if (exchange.getRequestMethod().equals(Methods.POST)) {
      write(exchange);
    } else {
      exchange.setStatusCode(405);
      //                     ^ `handleRequest` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
      exchange.getResponseSender().send("another method, please");
    }
  }

  private void read(HttpServerExchange exchange) {
    exchange.getResponseSender().send("feed");
  }

  private void write(HttpServerExchange exchange) {
    exchange.setStatusCode(204);
  }
}
