package samples.innocent;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @DeleteMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(String id) {}

  @DeleteMapping("/orders")
  ResponseEntity<String> cancelAll() {
    return ResponseEntity.accepted().body("soon");
  }

  @PostMapping("/cancellations")
  ResponseEntity<Void> deleteLater(String id) {
    return ResponseEntity.created(URI.create("/cancellations/1")).build();
  }

  @RequestMapping(
      path = "/marks/{id}",
      method = {RequestMethod.PUT, RequestMethod.DELETE})
  ResponseEntity<String> mark(String id) {
    return ResponseEntity.status(HttpStatus.CREATED).body(id);
  }
}

@Path("/items")
class Items {

  @DELETE
  public Response remove(String item) {
    return Response.ok(item).build();
  }
}
