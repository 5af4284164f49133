package samples.innocent.dropped;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

class Orders {

  ResponseEntity<String> find(Optional<String> order) {
    return order.map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.notFound().build());
  }

  Response mutable(boolean found) {
    Response.ResponseBuilder builder = Response.ok();
    if (!found) {
      builder.status(404);
    }
    builder.header("X-Found", found);
    return builder.build();
  }

  ProblemDetail problem() {
    ProblemDetail problem = ProblemDetail.forStatus(400);
    problem.setStatus(HttpStatus.CONFLICT);
    problem.setDetail("again");
    return problem;
  }

  ModelAndView view() {
    ModelAndView view = new ModelAndView("order");
    view.setStatus(HttpStatus.ACCEPTED);
    return view;
  }

  String load(Optional<String> order) {
    return order.orElseThrow(
        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such order"));
  }

  Supplier<Response> later() {
    return () -> Response.status(503).header("Retry-After", "5").build();
  }

  void hand(Responder responder) {
    responder.send(Response.status(409).build());
    responder.run(() -> responder.send(Response.status(409).build()));
    Response.status(409).build().close();
  }

  interface Responder {
    void send(Response response);

    void run(Runnable work);
  }
}

class OrderException extends ResponseStatusException {

  OrderException() {
    super(HttpStatus.CONFLICT, "order has changed");
  }

  OrderException(String text) {
    super(HttpStatus.CONFLICT, text);
  }
}
