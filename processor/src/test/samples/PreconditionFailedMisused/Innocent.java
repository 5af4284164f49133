package samples.innocent;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  @PutMapping("/orders/{id}")
  ResponseEntity<String> replace(
      @RequestHeader("If-Match") String expected, String order, String actual) {
    return expected.equals(actual)
        ? ResponseEntity.ok(order)
        : ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body("read it again");
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  @ResponseStatus(HttpStatus.PRECONDITION_FAILED)
  String onConcurrentChange() {
    return "read it again";
  }
}

class Versions {

  void check(long mine, long theirs) {
    if (mine != theirs) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "another version");
    }
  }
}

@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
class PreconditionFailedException extends RuntimeException {}

enum Answer {
  PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED);

  final HttpStatus status;

  Answer(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  @PUT
  public Response store(String item, String etag) {
    return Response.status(Response.Status.PRECONDITION_FAILED).tag(etag).build();
  }
}

class Tags {

  static final String WEAK_ETAG = "W/";

  void compare(String given, String found) {
    String expected = WEAK_ETAG + given;
    if (!expected.equals(found)) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "read it again");
    }
  }
}

class Drafts {

  private long revision;

  void advanceRevision() {
    revision++;
  }

  void publish(boolean newest) {
    if (!newest) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "read it again");
    }
    advanceRevision();
  }
}

class OptimistLockMapper implements ExceptionMapper<OptimistLockException> {

  @Override
  public Response toResponse(OptimistLockException lost) {
    return Response.status(412).entity(lost.getMessage()).build();
  }
}

class OptimistLockException extends RuntimeException {}
