package samples.flagged;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.ok().location(URI.create("/orders?page=2")).body("[]");
    //                      ^ `list` sets `Location` with 200 OK, where it means nothing; leave it out, or answer a status that gives it a meaning
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(String id) {
    return ResponseEntity.badRequest().header(HttpHeaders.RETRY_AFTER, "30").body("no such field");
    //                              ^ `find` sets `Retry-After` with 400 Bad Request, where it means nothing; leave it out, or answer a status that gives it a meaning
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    return Response.ok("[]").header("Content-Range", "items 0-9/42").build();
    //                ^ `all` sets `Content-Range` with 200 OK, where it means nothing; leave it out, or answer a status that gives it a meaning
  }
}
