package samples.flagged;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> createOrder(String order) {
    return ResponseEntity.ok(order);
    //                      ^ `createOrder` answers a POST with 200 OK; if it creates a resource, use 201 Created
  }

  @PostMapping("/carts")
  ResponseEntity<String> add(String cart) {
    return ResponseEntity.status(HttpStatus.OK).body(cart);
    //                                     ^ `add` answers a POST with 200 OK; if it creates a resource, use 201 Created
  }
}

@Path("/users")
class Users {

  @POST
  public Response register(String user) {
    return Response.ok(user).build();
    //                ^ `register` answers a POST with 200 OK; if it creates a resource, use 201 Created
  }
}
