package samples.innocent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders/import")
  ResponseEntity<String> load(String orders) {
    return ResponseEntity.ok("3 of 5");
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(@RequestHeader("If-None-Match") String known, String actual) {
    return known.equals(actual)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(actual).build()
        : ResponseEntity.ok("{}");
  }

  @RequestMapping(
      path = "/search",
      method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<String> search(@RequestHeader("Range") String range) {
    return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT)
        .header("Content-Range", "bytes 0-9/42")
        .body("0123456789");
  }
}

@Path("/items")
class Items {

  @GET
  public Response all(@Context Request request, EntityTag tag) {
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? Response.ok("[]").build() : unchanged.build();
  }
}
