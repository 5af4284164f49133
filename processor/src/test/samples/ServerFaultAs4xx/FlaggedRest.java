package samples.flagged.rest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is left after the question is everything else. */
@RestControllerAdvice
class LinkErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception any) {
    if (any instanceof IllegalStateException) {
      return ResponseEntity.internalServerError().build();
    }
    return ResponseEntity.badRequest().build();
    //                              ^ `onAnything` answers whatever goes wrong with 400 Bad Request, faults of the service included; use 500 Internal Server Error (it handles `Exception`)
  }
}
