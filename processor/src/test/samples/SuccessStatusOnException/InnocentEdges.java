package samples.innocent.edges;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class Edges {

  void known(boolean found) {
    throw new ResponseStatusException(found ? HttpStatus.OK : HttpStatus.NOT_FOUND, "looked for");
  }

  void unknown(HttpStatus status) {
    throw new ResponseStatusException(status, "looked for");
  }

  void client() {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "empty");
  }

  /** An exception that carries a whole response, with its Location. */
  void redirect(URI target) {
    throw new WebApplicationException(
        Response.status(Response.Status.FOUND).header("Location", target).build());
  }

  WebApplicationException made(URI target) {
    WebApplicationException moved = new WebApplicationException(Response.Status.FOUND);
    moved.addSuppressed(new IllegalStateException(target.toString()));
    return moved;
  }
}
