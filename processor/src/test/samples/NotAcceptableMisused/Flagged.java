package samples.flagged;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return order.isBlank()
        ? ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).body("an order needs lines")
        //                                ^ `place` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 400 Bad Request
        : ResponseEntity.ok("placed");
  }
}

@ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
//                        ^ `OrderTooSmallException` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 400 Bad Request
class OrderTooSmallException extends RuntimeException {}

enum Failure {
  EMPTY_ORDER(HttpStatus.NOT_ACCEPTABLE);
  //                    ^ `EMPTY_ORDER` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 400 Bad Request

  final HttpStatus status;

  Failure(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  @POST
  public Response store(String item) {
    return Response.status(Response.Status.NOT_ACCEPTABLE).entity("no name").build();
    //                                    ^ `store` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 400 Bad Request
  }
}
