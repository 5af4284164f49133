package samples.innocent;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<ProblemDetail> onMethod(HttpRequestMethodNotSupportedException refused) {
    return ResponseEntity.status(refused.getStatusCode())
        .headers(refused.getHeaders())
        .body(refused.getBody());
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ResponseEntity<String> onMediaType() {
    return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
  }

  // Well-formed and not valid: 422 is as right as 400.
  @ExceptionHandler({MethodArgumentNotValidException.class, HttpMessageNotReadableException.class})
  ResponseEntity<String> onInvalid() {
    return ResponseEntity.unprocessableEntity().build();
  }

  // An id that is no number names nothing.
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<String> onType() {
    return ResponseEntity.notFound().build();
  }

  // The missing field is Authorization.
  @ExceptionHandler(MissingRequestHeaderException.class)
  ResponseEntity<String> onHeader() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  // A single-page application has its own page for it.
  @ExceptionHandler(NoResourceFoundException.class)
  ResponseEntity<String> onUnknownPath() {
    return ResponseEntity.ok("<html></html>");
  }

  @ExceptionHandler(NoHandlerFoundException.class)
  ResponseEntity<String> onUnknownHandler(NoHandlerFoundException unknown) {
    if (unknown.getRequestURL().startsWith("/internal")) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    return ResponseEntity.notFound().build();
  }
}
