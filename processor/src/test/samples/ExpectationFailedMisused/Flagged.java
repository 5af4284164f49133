package samples.flagged;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    if (order.isBlank()) {
      throw new ResponseStatusException(HttpStatus.EXPECTATION_FAILED, "an order needs lines");
      //                                          ^ `place` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request
    }
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).body("closed on Sundays");
    //                                     ^ `place` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request
  }
}

@ResponseStatus(HttpStatus.EXPECTATION_FAILED)
//                        ^ `OrderClosedException` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request
class OrderClosedException extends RuntimeException {}

enum Failure {
  EMPTY_ORDER(HttpStatus.EXPECTATION_FAILED);
  //                    ^ `EMPTY_ORDER` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request

  final HttpStatus status;

  Failure(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  @PUT
  public Response read(String file) {
    try {
      return Response.ok(Files.readString(java.nio.file.Path.of(file))).build();
    } catch (IOException broken) {
      return Response.status(Response.Status.EXPECTATION_FAILED).build();
      //                                    ^ `read` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 500 Internal Server Error
    }
  }

  @POST
  public Response store(String item) {
    return Response.status(Response.Status.EXPECTATION_FAILED).entity("no name").build();
    //                                    ^ `store` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request
  }
}
