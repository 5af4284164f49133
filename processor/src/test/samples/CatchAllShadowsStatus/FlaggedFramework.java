package samples.flagged.shadows.framework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String onInput() {
    return "The order is not valid";
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String onAnything(Throwable failure) {
    //   ^ `onAnything` answers 503 Service Unavailable where Spring itself would answer 405 Method Not Allowed or 415 Unsupported Media Type; extend `ResponseEntityExceptionHandler`, or handle `ErrorResponse` separately (it handles `Throwable`)
    return "Try again later";
  }
}
