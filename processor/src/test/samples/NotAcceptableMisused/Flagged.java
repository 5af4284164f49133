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

@RestController
class Parcels {
  private static final String PARCEL_NOT_FOUND = "4";

  @PostMapping("/parcels")
  ResponseEntity<String> take(String result) {
    if (!result.equals(PARCEL_NOT_FOUND)) {
      return ResponseEntity.ok(result);
    } else {
      return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).body(result);
      //                                     ^ `take` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 404 Not Found (it stands under the condition `result.equals(PARCEL_NOT_FOUND)`)
    }
  }

  @PostMapping("/parcels/sent")
  ResponseEntity<String> send(boolean sent) {
    if (sent) {
      return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).body("this parcel is already away");
      //                                     ^ `send` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 409 Conflict (the text says "this parcel is already away")
    }
    return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).body("NOT_ACCEPTABLE");
    //                                     ^ `send` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 400 Bad Request
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
