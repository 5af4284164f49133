package samples.flagged;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order, boolean open) {
    return open
        ? ResponseEntity.ok("placed")
        : ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body("closed on Sundays");
        //                                ^ `place` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict
  }
}

@RestController
class Labels {

  @PostMapping("/labels")
  ResponseEntity<String> place(String order) {
    return order.isEmpty() ? deleteTags(order) : ResponseEntity.ok("placed");
  }

  ResponseEntity<String> deleteTags(String order) {
    return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body("no tag named " + order);
    //                                     ^ `deleteTags` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict
  }
}

@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
//                        ^ `PhoneMissingException` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict
class PhoneMissingException extends RuntimeException {}

enum Failure {
  EMPTY_ORDER(HttpStatus.PRECONDITION_FAILED);
  //                    ^ `EMPTY_ORDER` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict

  final HttpStatus status;

  Failure(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  private final Map<String, String> seen = new HashMap<>();

  @POST
  public Response store(String item) {
    if (seen.put(item, item) != null) {
      return Response.status(Response.Status.CONFLICT).build();
    }
    return Response.status(Response.Status.PRECONDITION_FAILED).entity("no name").build();
    //                                    ^ `store` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict
  }
}

class Checks {

  private final int hashCount = 1;
  private String apiVersion = "v1";

  String apiVersion() {
    return apiVersion + hashCount;
  }

  void check(String key) {
    if (key.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "no key was set up");
      //                                          ^ `check` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict
    }
  }
}
