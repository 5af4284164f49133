package samples.flagged;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception any) {
    return ResponseEntity.badRequest().body(any.getMessage());
    //                              ^ `onAnything` answers whatever goes wrong with 400 Bad Request, faults of the service included; use 500 Internal Server Error (it handles `Exception`)
  }

  @ExceptionHandler(NullPointerException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  //                        ^ `onNull` answers a fault of the service itself with 404 Not Found; use 500 Internal Server Error (it handles `NullPointerException`)
  String onNull() {
    return "nothing there";
  }

  @ExceptionHandler(DataAccessException.class)
  ResponseEntity<Problem> onDatabase(DataAccessException fault) {
    return problem(HttpStatus.CONFLICT);
    //                       ^ `onDatabase` answers a fault of the service itself with 409 Conflict; use 500 Internal Server Error (it handles `DataAccessException`)
  }

  private static ResponseEntity<Problem> problem(HttpStatus status) {
    return ResponseEntity.status(status).body(new Problem());
  }

  record Problem() {}
}

class AnythingMapper implements ExceptionMapper<Throwable> {
  @Override
  public Response toResponse(Throwable any) {
    return Response.status(Response.Status.NOT_FOUND).build();
    //                                    ^ `toResponse` answers whatever goes wrong with 404 Not Found, faults of the service included; use 500 Internal Server Error (it handles `Throwable`)
  }
}

@RestController
class OrderController {

  @PostMapping("/orders")
  ResponseEntity<String> create() {
    try {
      store();
    } catch (SQLException fault) {
      return ResponseEntity.badRequest().build();
      //                              ^ `create` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (it stands in a catch of `SQLException`)
    }
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/orders/close")
  ResponseEntity<String> close() {
    try {
      store();
    } catch (Exception any) {
      return ResponseEntity.badRequest().body(any.getMessage());
      //                              ^ (note) `close` answers whatever goes wrong with 400 Bad Request, faults of the service included; use 500 Internal Server Error (it stands in a catch of `Exception`)
    }
    return ResponseEntity.noContent().build();
  }

  private void store() throws SQLException {}
}

class Instances {

  <T> T make(Class<T> type) throws ReflectiveOperationException {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (NoSuchMethodException missing) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No constructor: " + type);
      //                                          ^ `make` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (it stands in a catch of `NoSuchMethodException`)
    }
  }
}
