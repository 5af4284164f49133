package samples.flagged;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @DeleteMapping("/orders/{id}")
  ResponseEntity<String> cancel(String id) {
    return ResponseEntity.status(HttpStatus.CREATED).body("cancelled");
    //                                     ^ `cancel` answers DELETE with 201 Created; use 204 No Content, or 200 OK with content
  }

  @DeleteMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  //                        ^ `cancelAll` answers DELETE with 201 Created; use 204 No Content, or 200 OK with content
  String cancelAll() {
    return "cancelled";
  }
}

@Path("/items")
class Items {

  @DELETE
  public Response remove(String item) {
    return Response.status(Response.Status.CREATED).build();
    //                                    ^ `remove` answers DELETE with 201 Created; use 204 No Content, or 200 OK with content
  }
}
