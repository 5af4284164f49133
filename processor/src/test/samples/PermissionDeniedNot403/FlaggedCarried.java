package samples.flagged.carried;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The error was made with the status that it is asked for. */
@RestControllerAdvice
class Errors {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> onDenied(AccessDeniedException refused) {
    Problem problem = new Problem(HttpStatus.UNAUTHORIZED, "no", refused);
    return new ResponseEntity<>(problem, new HttpHeaders(), problem.getStatus());
    //                                                                       ^ `onDenied` answers a refused permission with 401 Unauthorized; use 403 Forbidden (it handles `AccessDeniedException`)
  }
}

@RestControllerAdvice
class MoreErrors {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> onDenied(AccessDeniedException refused) {
    Problem problem = new Problem(HttpStatus.BAD_REQUEST, "no", refused);
    return ResponseEntity.status(problem.getStatus()).body(problem);
    //                                            ^ `onDenied` answers a refused permission with 400 Bad Request; use 403 Forbidden (it handles `AccessDeniedException`)
  }
}

class Problem {
  private final HttpStatus status;
  private final String text;
  private final Exception cause;

  Problem(HttpStatus status, String text, Exception cause) {
    this.status = status;
    this.text = text;
    this.cause = cause;
  }

  HttpStatus getStatus() {
    return status;
  }

  String describe() {
    return text + cause;
  }
}
