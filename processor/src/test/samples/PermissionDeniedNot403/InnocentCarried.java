package samples.innocent.carried;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> onDenied(AccessDeniedException refused) {
    Problem problem = new Problem(HttpStatus.FORBIDDEN, HttpStatus.FORBIDDEN);
    return new ResponseEntity<>(problem, new HttpHeaders(), problem.getStatus());
  }
}

/** Which of the two is told is for the class to say. */
@RestControllerAdvice
class TwoStatuses {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> onDenied(AccessDeniedException refused) {
    Problem problem = new Problem(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }
}

/** The status is another one when it is asked for. */
@RestControllerAdvice
class Changed {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> onDenied(AccessDeniedException refused) {
    Problem problem = new Problem(HttpStatus.UNAUTHORIZED, null);
    problem.setStatus(HttpStatus.FORBIDDEN);
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }
}

/** What is made elsewhere is not known. */
@RestControllerAdvice
class Elsewhere {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> onDenied(AccessDeniedException refused) {
    Problem problem = Problem.of(refused);
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }
}

class Problem {
  private HttpStatus status;
  private final HttpStatus former;

  Problem(HttpStatus former, HttpStatus status) {
    this.former = former;
    this.status = status;
  }

  static Problem of(Exception cause) {
    return new Problem(HttpStatus.UNAUTHORIZED, HttpStatus.valueOf(400 + cause.hashCode() % 4));
  }

  HttpStatus getStatus() {
    return status == null ? former : status;
  }

  void setStatus(HttpStatus status) {
    this.status = status;
  }
}
