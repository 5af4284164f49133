package samples.innocent.handlers;

import io.javalin.Javalin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import reactor.core.publisher.Mono;

@RestControllerAdvice
class OrderErrors {

  @ExceptionHandler
  ProblemDetail onBroken(OrderBroken broken) {
    return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  @ExceptionHandler(OrderRejected.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, String> onRejected(OrderRejected rejected) {
    return Map.of("error", "rejected");
  }

  @ExceptionHandler(OrderLost.class)
  Mono<ResponseEntity<Object>> onLost() {
    return Mono.just(ResponseEntity.notFound().build());
  }

  @ExceptionHandler(IllegalStateException.class)
  Map<String, String> withResponse(IllegalStateException state, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_CONFLICT);
    return Map.of("error", "state");
  }

  @ExceptionHandler(IllegalArgumentException.class)
  Map<String, String> handedOn(HttpServletResponse response) {
    Answers.reject((HttpServletResponse) response);
    return Map.of("error", "argument");
  }

  @ExceptionHandler(ArithmeticException.class)
  Mono<String> withExchange(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR);
    return Mono.just("calculation");
  }

  @ExceptionHandler(NumberFormatException.class)
  String rethrown(NumberFormatException failure) {
    throw failure;
  }

  @ExceptionHandler(AsyncRequestNotUsableException.class)
  void callerIsGone() {}

  @ExceptionHandler(UnsupportedOperationException.class)
  ModelAndView page() {
    return new ModelAndView("error", HttpStatus.NOT_IMPLEMENTED);
  }

  @ExceptionHandler(ClassCastException.class)
  Object either() {
    return ResponseEntity.internalServerError().build();
  }
}

@org.springframework.web.bind.annotation.ControllerAdvice
class Pages {

  @ExceptionHandler(OrderRejected.class)
  String toTheErrorPage(HttpServletRequest request) {
    request.setAttribute("jakarta.servlet.error.status_code", 409);
    return "forward:/error";
  }
}

/** Another library reads the annotation in beans of its own. */
@Component
class Resolver {

  @ExceptionHandler(OrderRejected.class)
  Map<String, String> onRejected() {
    return Map.of();
  }
}

@RestControllerAdvice
@ResponseStatus(HttpStatus.BAD_REQUEST)
class InputErrors {

  @ExceptionHandler(OrderRejected.class)
  Map<String, String> onRejected() {
    return Map.of("error", "rejected");
  }
}

class JsonAccessDeniedHandler implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    Json.write(response.getOutputStream(), Map.of("code", 403));
  }
}

class DelegatingEntryPoint implements AuthenticationEntryPoint {

  private final HandlerExceptionResolver resolver;

  DelegatingEntryPoint(HandlerExceptionResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failed) {
    resolver.resolveException(request, response, null, failed);
  }
}

class WrappingEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse given, AuthenticationException failed)
      throws IOException {
    HttpServletResponse response = given;
    Answers.reject(response);
    response.getWriter().println("no");
  }
}

class Application {

  void start(Javalin app) {
    app.exception(OrderLost.class, (lost, context) -> context.status(404).result("lost"));
  }
}

final class Answers {

  private Answers() {}

  static void reject(HttpServletResponse response) {
    response.setStatus(400);
  }
}

class OrderBroken extends RuntimeException {}

class OrderRejected extends RuntimeException {}

class OrderLost extends RuntimeException {}

final class Json {

  private Json() {}

  static void write(OutputStream out, Object content) throws IOException {
    out.write(content.toString().getBytes(StandardCharsets.UTF_8));
  }
}
