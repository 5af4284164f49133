package samples.flagged.helper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<Problem> onMethod(HttpRequestMethodNotSupportedException refused) {
    return build(HttpStatus.METHOD_NOT_ALLOWED, "another method, please");
    //                     ^ `onMethod` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<Problem> onArgument(IllegalArgumentException wrong) {
    return build(HttpStatus.BAD_REQUEST, wrong.getMessage());
  }

  private static ResponseEntity<Problem> build(HttpStatus status, String text) {
    return ResponseEntity.status(status).body(new Problem(text));
  }

  record Problem(String text) {}
}
