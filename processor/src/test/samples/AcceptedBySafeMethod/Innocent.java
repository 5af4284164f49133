package samples.innocent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders/import")
  ResponseEntity<String> load(String orders) {
    return ResponseEntity.accepted().body("started");
  }

  @GetMapping("/orders")
  ResponseEntity<String> list(boolean complete) {
    return complete ? ResponseEntity.ok("[]") : ResponseEntity.accepted().body("[]");
  }

  @GetMapping("/jobs/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  String job(String id) {
    return "on its way";
  }
}

@Path("/items")
class Items {

  @GET
  @Path("/export")
  public Response export() {
    return Response.accepted("on its way").build();
  }

  @GET
  @Path("/{id}/status")
  public Response statusOf(String id) {
    return Response.ok(id).status(Response.Status.ACCEPTED).build();
  }
}
