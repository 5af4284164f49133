package samples.innocent.helper;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The method that makes the response sets the field. */
@RestControllerAdvice
class ReadingErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod() {
    return build(HttpStatus.METHOD_NOT_ALLOWED, "only reading");
  }

  private static ResponseEntity<String> build(HttpStatus status, String text) {
    return ResponseEntity.status(status).allow(HttpMethod.GET).body(text);
  }
}

/** The handler hands the fields over. */
@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod(HttpRequestMethodNotSupportedException refused) {
    return build(HttpStatus.METHOD_NOT_ALLOWED, refused);
  }

  private static ResponseEntity<String> build(
      HttpStatus status, HttpRequestMethodNotSupportedException refused) {
    return ResponseEntity.status(status).headers(refused.getHeaders()).body("refused");
  }
}

/** Another method of the class may set the field on what the first has made. */
@RestControllerAdvice
class ImportErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod() {
    return completed(build(HttpStatus.METHOD_NOT_ALLOWED, "only reading"));
  }

  private static ResponseEntity<String> build(HttpStatus status, String text) {
    return ResponseEntity.status(status).body(text);
  }

  private static ResponseEntity<String> completed(ResponseEntity<String> response) {
    return response;
  }
}

/** No framework calls it: who does may add the field. */
class Answers {

  ResponseEntity<String> refused() {
    return build(HttpStatus.METHOD_NOT_ALLOWED, "only reading");
  }

  private static ResponseEntity<String> build(HttpStatus status, String text) {
    return ResponseEntity.status(status).body(text);
  }
}
