package samples.innocent.texts.written;

import io.undertow.server.HttpServerExchange;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import spark.Response;

class Orders {
  void found(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.getWriter().write("Order found");
  }

  void missing(HttpServletResponse response) throws IOException {
    response.setStatus(404);
    response.getWriter().write("Order not found");
  }

  /** Each status with the text of its own branch. */
  void either(HttpServletResponse response, Optional<String> order) throws IOException {
    response.setStatus(200);
    if (order.isEmpty()) {
      response.setStatus(404);
      response.getWriter().write("Order not found");
    } else {
      response.getWriter().write(order.get());
    }
  }

  /** The text goes somewhere else. */
  void logged(HttpServletResponse response, StringWriter log) {
    PrintWriter out = new PrintWriter(log);
    response.setStatus(200);
    out.println("Order not found, made a new one");
  }

  /** Two responses. */
  void two(HttpServerExchange first, HttpServerExchange second) {
    second.setStatusCode(404);
    first.setStatusCode(200);
    second.getResponseSender().send("Order not found");
  }

  Object view(HttpServletResponse response) {
    response.setStatus(200);
    return "orders/not-found";
  }

  Object spark(Response response, Optional<String> order) {
    if (order.isEmpty()) {
      response.status(404);
      return "Order not found";
    }
    response.status(200);
    return order.get();
  }
}
