package samples.flagged.empty;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @DeleteMapping("/orders/{id}")
  void delete() {}
    // ^ `delete` answers 200 OK without content; 204 No Content says that there is none

  @PutMapping("/orders/{id}")
  ResponseEntity<Void> update() {
    return ResponseEntity.ok().build();
    //                      ^ `update` answers 200 OK without content; 204 No Content says that there is none
  }
}

@Path("/stores")
class Stores {

  @DELETE
  public Response delete() {
    return Response.ok().build();
    //                ^ `delete` answers 200 OK without content; 204 No Content says that there is none
  }
}
