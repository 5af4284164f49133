package samples.innocent.conditions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The nearest condition asks for something else, or for more. */
class OrderHandler implements HttpHandler {
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!"GET".equals(exchange.getRequestMethod())) {
      byte[] content = exchange.getRequestBody().readAllBytes();
      if (content.length == 0) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      try {
        store(content);
      } catch (IOException failure) {
        exchange.sendResponseHeaders(500, -1);
        return;
      }
    }
    if (!"PUT".equals(exchange.getRequestMethod()) && exchange.getRequestURI().getQuery() != null) {
      exchange.sendResponseHeaders(400, -1);
    }
  }

  private void store(byte[] content) throws IOException {
    if (content.length == 1) {
      throw new IOException();
    }
  }
}

class OrderServlet extends HttpServlet {
  /** Others may not use it, have to say who they are, or find nothing. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET")) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (!request.getMethod().equals("PUT")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  /** The branch of the method itself, and another kind of method. */
  void take(HttpServletRequest request, HttpServletResponse response, Payment payment)
      throws IOException {
    if (request.getMethod().equals("POST")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (!payment.getMethod().equals("CARD")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  interface Payment {
    String getMethod();
  }
}
