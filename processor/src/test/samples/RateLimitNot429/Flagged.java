package samples.flagged;

import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class LimitErrors {

  @ExceptionHandler(RequestNotPermitted.class)
  ResponseEntity<String> onLimit() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("later, please");
    //                                     ^ `onLimit` answers a caller who sends too many requests with 403 Forbidden; use 429 Too Many Requests (it handles `RequestNotPermitted`)
  }
}

@ResponseStatus(HttpStatus.BAD_REQUEST)
//                        ^ `TooManyRequestsFromAddressException` answers a caller who sends too many requests with 400 Bad Request; use 429 Too Many Requests (the class is named `TooManyRequestsFromAddressException`)
class TooManyRequestsFromAddressException extends RuntimeException {}

enum LimitError {
  API_RATE_LIMIT_EXCEEDED(HttpStatus.FORBIDDEN),
  //                                ^ `API_RATE_LIMIT_EXCEEDED` answers a caller who sends too many requests with 403 Forbidden; use 429 Too Many Requests (the constant is named `API_RATE_LIMIT_EXCEEDED`)
  SEARCH_RATE_LIMIT_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS);

  private final HttpStatus status;

  LimitError(HttpStatus status) {
    this.status = status;
  }
}

class Throttle {
  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_CONFLICT, "Too many requests, try again later");
    //                                    ^ `refuse` answers a caller who sends too many requests with 409 Conflict; use 429 Too Many Requests (the text says "Too many requests, try again later")
  }

  void refuseForToday(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_GONE, "Request limit exceeded");
    //                                    ^ `refuseForToday` answers a caller who sends too many requests with 410 Gone; use 429 Too Many Requests (the text says "Request limit exceeded")
  }
}
