package samples.innocent;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> createOrder(String order) {
    return ResponseEntity.created(URI.create("/orders/1")).body(order);
  }

  @PostMapping("/orders/search")
  ResponseEntity<String> search(String words) {
    return ResponseEntity.ok("[]");
  }

  @PostMapping("/addresses/check")
  ResponseEntity<String> addressCheck(String address) {
    return ResponseEntity.ok("valid");
  }

  @PostMapping("/subscriptions")
  ResponseEntity<String> addSubscription(boolean known) {
    return known
        ? ResponseEntity.ok("as before")
        : ResponseEntity.created(URI.create("/subscriptions/1")).body("new");
  }

  @GetMapping("/orders/create")
  ResponseEntity<String> createForm() {
    return ResponseEntity.ok("<form>");
  }
}

@Path("/users")
class Users {

  @POST
  public Response log(String user) {
    return Response.ok(user).build();
  }
}
