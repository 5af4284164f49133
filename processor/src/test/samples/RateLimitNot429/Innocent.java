package samples.innocent;

import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class LimitErrors {

  @ExceptionHandler(RequestNotPermitted.class)
  ResponseEntity<String> onLimit() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, "60")
        .body("later, please");
  }

  // A full queue is the service's own limit.
  @ExceptionHandler(RejectedExecutionException.class)
  ResponseEntity<String> onFullQueue() {
    return ResponseEntity.internalServerError().build();
  }
}

enum LimitError {
  QUOTA_EXCEEDED(HttpStatus.FORBIDDEN),
  AI_QUESTION_LIMIT_EXCEEDED(HttpStatus.FORBIDDEN),
  PLAN_RATE_LIMIT_EXCEEDED(HttpStatus.FORBIDDEN),
  TOO_MANY_SESSIONS(HttpStatus.FORBIDDEN),
  RATE_LIMIT_NOT_VALID(HttpStatus.BAD_REQUEST);

  private final HttpStatus status;

  LimitError(HttpStatus status) {
    this.status = status;
  }
}

class Throttle {
  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Too many requests from everybody");
  }

  void retire(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_GONE, "The old limits are retired");
  }

  void withdraw() {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Exceeded withdrawal limits");
  }

  void configure(int limit) {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The rate limit must be positive");
  }
}
