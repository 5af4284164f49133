package samples.innocent.permission.helper;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import spark.Request;
import spark.Spark;

class RightOnes {
  void list(Request request, boolean admin) {
    if (!admin) {
      fail(request, 403, "Must be application admin to view deployments");
    }
    fail(request, 401, "You are not logged in");
    fail(request, 404, "Deployment does not exist");
  }

  static void fail(Request request, int statusCode, String message) {
    Spark.halt(statusCode, message);
  }
}

/** The number is one of the envelope, and the status line says another. */
class Envelopes {
  void refuse(HttpServletResponse response) throws IOException {
    error(response, 401, "You do not have permission");
    respond(response, 401, "You do not have permission");
  }

  private void error(HttpServletResponse response, int code, String message) throws IOException {
    Map<String, Object> content = new HashMap<>();
    content.put("code", code);
    content.put("message", message);
    response.setStatus(200);
    response.getWriter().print(content);
  }

  private void respond(HttpServletResponse response, int code, String message) throws IOException {
    Envelope envelope = new Envelope();
    envelope.setStatus(code);
    envelope.setMessage(message);
    response.getWriter().print(envelope);
  }

  static class Envelope {
    private int status;
    private String message = "";

    void setStatus(int status) {
      this.status = status;
    }

    void setMessage(String message) {
      this.message = message;
    }
  }
}

/** What the caller gives is not what is sent. */
class Translated {
  void refuse(HttpExchange exchange) throws IOException {
    answer(exchange, 401, "You do not have permission");
    counted(401, "You do not have permission");
    later(exchange, 401, "You do not have permission");
  }

  private void answer(HttpExchange exchange, int code, String text) throws IOException {
    code = text.contains("permission") ? 403 : code;
    exchange.sendResponseHeaders(code, -1);
  }

  private void counted(int code, String text) {
    System.out.println(code + text);
  }

  private void later(HttpExchange exchange, int errorCode, String text) throws IOException {
    int status = errorCode == 401 ? 403 : 500;
    exchange.sendResponseHeaders(status, -1);
  }
}

abstract class Unknown {
  void refuse(RoutingContext context) {
    answer(context, 401, "You do not have permission");
  }

  abstract void answer(RoutingContext context, int status, String text);
}

/** Numbers of other things. */
class Numbers {
  void draw(RoutingContext context) {
    resize(context, 400, "You do not have permission");
    context.response().setStatusCode(200).end();
  }

  private void resize(RoutingContext context, int width, String label) {
    context.put(label, width);
  }
}
