package samples.innocent.holders;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;

class Resource {
  @Context HttpServletResponse live;

  void describe() {
    live.addHeader("Allow", "GET");
  }
}

/** What the superclass does to the response that it holds is not seen. */
@Path("/archive")
class Archive extends Resource {

  @DELETE
  public Response remove() {
    describe();
    return Response.status(Response.Status.METHOD_NOT_ALLOWED).build();
  }
}

@RestController
class Orders {

  @DeleteMapping("/orders")
  ResponseEntity<Void> remove(HttpServletResponse live) {
    live.addHeader("Allow", "GET");
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).build();
  }
}
