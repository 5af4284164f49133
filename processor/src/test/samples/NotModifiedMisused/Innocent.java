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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.DeferredResult;

@RestController
class Orders {

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(@RequestHeader("If-None-Match") String known, String actual) {
    return known.equals(actual)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(actual).build()
        : ResponseEntity.ok("{}");
  }
}

@RestController
class Pages {

  @GetMapping("/page")
  ResponseEntity<String> page(WebRequest request, long changed) {
    if (request.checkNotModified(changed)) {
      return new ResponseEntity<>(HttpStatus.NOT_MODIFIED);
    }
    return ResponseEntity.ok("<p>");
  }
}

/** Long polling has made 304 its own. */
@RestController
class Notifications {

  private static final ResponseEntity<String> NOTHING_NEW =
      new ResponseEntity<>(HttpStatus.NOT_MODIFIED);

  @GetMapping("/notifications")
  DeferredResult<ResponseEntity<String>> poll() {
    return new DeferredResult<>(30_000L, NOTHING_NEW);
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

class Files {

  /** What it is called for is not seen. */
  static Response unchanged() {
    return Response.notModified().build();
  }
}
