package samples.flagged.permission.helper;

import com.sun.net.httpserver.HttpExchange;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import spark.Request;
import spark.Spark;

class Deployments {
  void list(Request request, boolean admin) {
    if (!admin) {
      fail(request, 401, "Must be application admin to view deployments");
      //            ^ `list` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "Must be application admin to view deployments")
    }
  }

  static void fail(Request request, int statusCode, String message) {
    fail(request, statusCode, message, null);
  }

  static void fail(Request request, int statusCode, String message, Exception cause) {
    Spark.halt(statusCode, message);
  }
}

class Keys {
  void rotate(RoutingContext context, boolean owner) {
    if (!owner) {
      Answers.error(context, 400, "You do not have permission to rotate this key");
      //                     ^ `rotate` answers a refused permission with 400 Bad Request; use 403 Forbidden (the text says "You do not have permission to rotate this key")
    }
  }

  void remove(RoutingContext context, boolean owner) {
    if (!owner) {
      Answers.error(
          context, HttpResponseStatus.UNAUTHORIZED, "You do not have permission to remove it");
      //                             ^ `remove` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You do not have permission to remove it")
    }
  }
}

final class Answers {
  static void error(RoutingContext context, int code, String message) {
    context.response().setStatusCode(code).end(message);
  }

  static void error(RoutingContext context, HttpResponseStatus status, String message) {
    error(context, status.code(), message);
  }
}

class Files {
  private HttpServletResponse response;

  void delete(boolean mayDelete) throws IOException {
    if (!mayDelete) {
      reply(401, "Permission denied");
      //    ^ `delete` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "Permission denied")
    }
  }

  private void reply(int httpStatus, String text) throws IOException {
    this.response.setStatus(httpStatus);
    this.response.getWriter().write(text);
  }
}

class Exchanges {
  void get(HttpExchange exchange, boolean allowed) throws IOException {
    if (!allowed) {
      answer(exchange, 401, "You are not allowed to see this");
      //               ^ `get` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You are not allowed to see this")
    }
  }

  private static void answer(HttpExchange exchange, int code, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, content.length);
    exchange.getResponseBody().write(content);
  }
}
