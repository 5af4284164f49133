package samples.flagged;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.accepted().body("[]");
    //                            ^ `list` answers GET with 202 Accepted, which says that the work is still to be done; use 200 OK
  }

  @GetMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  //                        ^ `find` answers GET with 202 Accepted, which says that the work is still to be done; use 200 OK
  String find(String id) {
    return id;
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    return Response.accepted("[]").build();
    //                      ^ `all` answers GET with 202 Accepted, which says that the work is still to be done; use 200 OK
  }

  @GET
  @Path("/{id}")
  public Response one(String id) {
    return Response.ok(id).status(Response.Status.ACCEPTED).build();
    //                                           ^ `one` answers GET with 202 Accepted, which says that the work is still to be done; use 200 OK
  }
}
