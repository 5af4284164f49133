package samples.flagged;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<List<String>> list(List<String> orders) {
    return new ResponseEntity<>(orders, HttpStatus.FOUND);
    //                                            ^ `list` answers a result with 302 Found, which is a redirect; use 200 OK
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(String order) {
    return ResponseEntity.status(HttpStatus.FOUND).body(order);
    //                                     ^ `find` answers a result with 302 Found, which is a redirect; use 200 OK
  }

  @GetMapping("/orders/first")
  @ResponseStatus(HttpStatus.FOUND)
  //                        ^ `first` answers a result with 302 Found, which is a redirect; use 200 OK
  List<String> first(List<String> orders) {
    return orders;
  }
}

@Path("/items")
class Items {

  @GET
  public Response all(String items) {
    return Response.status(Response.Status.FOUND).entity(items).build();
    //                                    ^ `all` answers a result with 302 Found, which is a redirect; use 200 OK
  }
}
