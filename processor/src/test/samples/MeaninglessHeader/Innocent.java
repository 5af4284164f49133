package samples.innocent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_LOCATION, "/orders?page=1").body("[]");
  }

  @PostMapping("/exports")
  ResponseEntity<String> export() {
    return ResponseEntity.accepted().location(URI.create("/exports/1")).body("started");
  }

  @GetMapping("/busy")
  ResponseEntity<String> busy() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "30")
        .body("later");
  }
}

@Path("/items")
class Items {

  @GET
  public Response part() {
    return Response.status(Response.Status.PARTIAL_CONTENT)
        .header("Content-Range", "bytes 0-9/42")
        .entity("0123456789")
        .build();
  }

  // The last of the two is sent; whether the first is meant, is another question.
  @POST
  @Path("again")
  public Response again(String item) {
    return Response.created(URI.create("/items/1")).status(Response.Status.OK).build();
  }

  @POST
  public Response store(String item) {
    return Response.created(URI.create("/items/1")).build();
  }
}
