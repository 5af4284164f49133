package samples.innocent.duplicate;

import java.util.NoSuchElementException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> invalid() {
    return ResponseEntity.badRequest().body("invalid");
  }

  @ExceptionHandler(NumberFormatException.class)
  ResponseEntity<String> noNumber() {
    return ResponseEntity.badRequest().body("no number");
  }

  @ExceptionHandler(value = NoSuchElementException.class, produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> missing() {
    return ResponseEntity.status(404).body("missing");
  }

  @ExceptionHandler(
      value = NoSuchElementException.class,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> missingJson() {
    return ResponseEntity.status(404).body("{}");
  }
}

@RestControllerAdvice
class OtherErrors {

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> invalid() {
    return ResponseEntity.badRequest().body("invalid");
  }
}
