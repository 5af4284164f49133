package samples.innocent.questioned;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** The exception is asked, under a type above its own too. */
@RestControllerAdvice
class StockErrors {

  @ExceptionHandler(DataAccessResourceFailureException.class)
  ResponseEntity<String> onResource(DataAccessException fault) {
    if (fault.getMessage().contains("value")) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.internalServerError().build();
  }

  /** One of the two may well be the caller's. */
  @ExceptionHandler({SQLException.class, StockRefused.class})
  ResponseEntity<String> onEither() {
    return ResponseEntity.badRequest().build();
  }
}

class StockRefused extends RuntimeException {}

class Stock {

  void store(String item) {
    try {
      put(item);
    } catch (SQLException | StockRefused refused) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  void change(String item) {
    try {
      put(item);
    } catch (SQLException refused) {
      if (refused.getErrorCode() == 1) {
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
      }
      throw new IllegalStateException(refused);
    }
  }

  /** What the method is there for, and what it says, is the caller's input. */
  void parseInput(String item) {
    try {
      put(item);
    } catch (Exception refused) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  void add(String item) {
    try {
      put(item);
    } catch (Exception refused) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Item not found");
    }
  }

  private void put(String item) throws SQLException {
    throw new SQLException(item);
  }
}
