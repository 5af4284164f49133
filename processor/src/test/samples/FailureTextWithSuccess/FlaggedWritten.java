package samples.flagged.texts.written;

import com.sun.net.httpserver.HttpExchange;
import io.undertow.server.HttpServerExchange;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import spark.Response;

class Orders {
  void servlet(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    //                                    ^ `servlet` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Order not found")
    response.setContentType("text/plain");
    response.getWriter().write("Order not found");
  }

  void writer(HttpServletResponse response, String id) throws IOException {
    PrintWriter out = response.getWriter();
    response.setStatus(200);
    //                 ^ `writer` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Order {} does not exist")
    out.println("Order " + id + " does not exist");
  }

  void undertow(HttpServerExchange exchange) {
    exchange.setStatusCode(200);
    //                     ^ `undertow` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "No such order")
    exchange.getResponseSender().send("No such order");
  }

  void jdk(HttpExchange exchange) throws IOException {
    byte[] content = "Order not found".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, content.length);
    //                           ^ `jdk` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Order not found")
    exchange.getResponseBody().write(content);
  }

  Object spark(Response response) {
    response.status(200);
    //              ^ `spark` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Order not found")
    return "Order not found";
  }
}
