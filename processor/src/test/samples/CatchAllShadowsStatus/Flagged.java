package samples.flagged.shadows;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class StoreClosed extends RuntimeException {}

@RestControllerAdvice
class Errors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception failure) {
    //                   ^ `onAnything` answers 500 Internal Server Error to every exception and so hides the status of `StoreClosed` (503 Service Unavailable); handle these before it, or look up the status that the exception carries (it handles `Exception`)
    return ResponseEntity.internalServerError().body("Something went wrong");
  }
}
