package samples.flagged.handlers;

import io.javalin.Javalin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import reactor.core.publisher.Mono;

@RestControllerAdvice
class OrderErrors {

  @ExceptionHandler
  Map<String, String> onAnything(Exception failure) {
    //                ^ `onAnything` sets no status, so the error is answered with 200 OK; use 500 Internal Server Error (it handles `Exception`)
    return Map.of("error", "Something went wrong");
  }

  @ExceptionHandler(OrderRejected.class)
  Envelope onRejected(OrderRejected rejected) {
    //     ^ `onRejected` sets no status, so the error is answered with 200 OK; use 409 Conflict (it handles `OrderRejected`)
    return new Envelope(HttpStatus.CONFLICT, rejected.getMessage());
  }

  @ExceptionHandler({OrderLost.class, IllegalStateException.class})
  Mono<Envelope> onLost() {
    //           ^ `onLost` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `OrderLost`)
    return Mono.empty();
  }
}

/** Writes what happened, and leaves the status at its default. */
class JsonAccessDeniedHandler implements AccessDeniedHandler {

  @Override
  public void handle(
    //        ^ `handle` sets no status, so the error is answered with 200 OK; use 403 Forbidden (it implements `AccessDeniedHandler`)
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    response.setContentType("application/json");
    Json.write(response.getOutputStream(), Map.of("code", 403));
  }
}

class PlainEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
    //        ^ `commence` sets no status, so the error is answered with 200 OK; use 401 Unauthorized (it implements `AuthenticationEntryPoint`)
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
      throws IOException {
    response.getWriter().println("Please log in");
  }
}

@ControllerAdvice
class Pages {

  @ExceptionHandler(OrderRejected.class)
  @ResponseBody
  String onRejected() {
    //   ^ `onRejected` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `OrderRejected`)
    return "rejected";
  }

  @ExceptionHandler(OrderLost.class)
  String page() {
    //   ^ (note) `page` shows an error page with 200 OK, for it sets no status; add `@ResponseStatus` with the 4xx or 5xx status of the error
    return "errors/lost";
  }
}

class Application {

  void start(Javalin app) {
    app.exception(OrderLost.class, (lost, context) -> context.result("lost"));
    //                             ^ `handle` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `OrderLost`)
  }
}

class OrderRejected extends RuntimeException {}

class OrderLost extends RuntimeException {}

record Envelope(HttpStatus status, String message) {}

final class Json {

  private Json() {}

  static void write(OutputStream out, Object content) throws IOException {
    out.write(content.toString().getBytes(StandardCharsets.UTF_8));
  }
}
