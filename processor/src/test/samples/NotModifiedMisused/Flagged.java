package samples.flagged;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PutMapping("/orders/{id}")
  ResponseEntity<Void> replace(boolean saved) {
    return saved
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        //                                ^ `replace` answers 304 Not Modified, which only answers a conditional GET; use 200 OK
  }

  @GetMapping("/orders")
  ResponseEntity<Void> list() {
    return new ResponseEntity<>(HttpStatus.NOT_MODIFIED);
    //                                    ^ `list` answers 304 Not Modified, which only answers a conditional GET; use 200 OK
  }
}

@Path("/items")
class Items {

  @PUT
  public Response replace(String item) {
    return Response.notModified().build();
    //                         ^ `replace` answers 304 Not Modified, which only answers a conditional GET; use 200 OK
  }
}

/** The names around it are of versions; who deletes compares none. */
@Path("/releases")
class Releases {

  @GET
  public String currentVersion() {
    return "1";
  }

  @DELETE
  public Response remove(String name) {
    return name.isEmpty() ? Response.notModified().build() : Response.noContent().build();
    //                                          ^ `remove` answers 304 Not Modified, which only answers a conditional GET; use 200 OK
  }
}
