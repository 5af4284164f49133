package samples.innocent.rest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is left after the question is the caller's fault. */
@RestControllerAdvice
class LinkErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception any) {
    if (!(any instanceof IllegalArgumentException)) {
      return ResponseEntity.internalServerError().build();
    }
    return ResponseEntity.badRequest().body(any.getMessage());
  }
}
