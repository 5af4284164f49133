package samples.flagged.questioned;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** What is asked is something else than the exception. */
@RestControllerAdvice
class StockErrors {

  @ExceptionHandler(DataAccessException.class)
  ResponseEntity<String> onData(DataAccessException fault, String item) {
    if (item.isEmpty()) {
      return ResponseEntity.badRequest().build();
      //                              ^ `onData` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (it handles `DataAccessException`)
    }
    return ResponseEntity.internalServerError().body(fault.getMessage());
  }

  @ExceptionHandler({SQLException.class, NullPointerException.class})
  ResponseEntity<String> onEither() {
    return ResponseEntity.badRequest().build();
    //                              ^ `onEither` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (it handles `SQLException`)
  }
}

class StockDataException extends DataAccessException {
  StockDataException() {
    super("stock");
  }
}

class Stock {

  void store(String item) {
    try {
      put(item);
    } catch (SQLException | DataAccessException fault) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      //                                          ^ `store` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (it stands in a catch of `SQLException`)
    }
  }

  void change(String item) {
    try {
      put(item);
    } catch (SQLException | StockDataException fault) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
      //                                          ^ `change` answers a fault of the service itself with 409 Conflict; use 500 Internal Server Error (it stands in a catch of `SQLException`)
    }
  }

  void remove(String item) {
    try {
      put(item);
    } catch (SQLException fault) {
      if (item.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
        //                                          ^ `remove` answers a fault of the service itself with 422 Unprocessable Content; use 500 Internal Server Error (it stands in a catch of `SQLException`)
      }
      throw new IllegalStateException(fault);
    }
  }

  private void put(String item) throws SQLException {
    throw new SQLException(item);
  }
}
