package samples.flagged.duplicate;

import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler({IllegalArgumentException.class, NumberFormatException.class})
  ResponseEntity<String> invalid() {
    return ResponseEntity.badRequest().body("invalid");
  }

  @ExceptionHandler(NumberFormatException.class)
//^ `noNumber` handles `NumberFormatException`, which `invalid` of the same class handles already; keep one of them
  ResponseEntity<String> noNumber() {
    return ResponseEntity.unprocessableEntity().body("no number");
  }

  @ExceptionHandler
  ResponseEntity<String> missing(NoSuchElementException failure) {
    return ResponseEntity.notFound().build();
  }

  @ExceptionHandler(NoSuchElementException.class)
//^ `gone` handles `NoSuchElementException`, which `missing` of the same class handles already; keep one of them
  ResponseEntity<String> gone() {
    return ResponseEntity.notFound().build();
  }
}
