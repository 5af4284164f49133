package samples.flagged.dropped;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class Orders {

  ResponseEntity<String> find(String id) {
    if (id.isEmpty()) {
      ResponseEntity.badRequest().body("no id");
      //                       ^ `find` builds a response with 400 Bad Request and drops it; return it
    }
    return ResponseEntity.ok("order");
  }

  String load(Optional<String> order) {
    if (order.isEmpty()) {
      new ResponseStatusException(HttpStatus.NOT_FOUND, "no such order");
      //                                    ^ `load` makes an exception with 404 Not Found and does not throw it; throw it
    }
    return order.orElse("");
  }

  void close(Optional<String> order) {
    order.ifPresentOrElse(
        this::end, () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such order"));
        //                                                     ^ `close` makes an exception with 404 Not Found and does not throw it; throw it
  }

  Response cancel(String id) {
    if (id.isEmpty()) {
      Response.status(Response.Status.BAD_REQUEST).entity("no id").build();
      //                             ^ `cancel` builds a response with 400 Bad Request and drops it; return it
    }
    if (id.startsWith("-")) {
      new BadRequestException("no such id");
    //^ `cancel` makes an exception with 400 Bad Request and does not throw it; throw it
    }
    return Response.noContent().build();
  }

  ResponseEntity<String> pass(HttpStatus upstream) {
    if (upstream.isError()) {
      new ResponseEntity<>("failed", upstream);
      //                             ^ `pass` builds a response and drops it; return it
    }
    if (upstream == HttpStatus.CONTINUE) {
      new ResponseStatusException(upstream);
      //                          ^ `pass` makes an exception with a status and does not throw it; throw it
    }
    return ResponseEntity.ok("done");
  }

  private void end(String order) {}
}
