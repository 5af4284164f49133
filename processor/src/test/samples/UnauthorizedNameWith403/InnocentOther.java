package samples.innocent.other;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Another status than 403 is another rule's, and what is said beside it decides nothing. */
enum Codes {
  UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN);

  final HttpStatus status;

  Codes(HttpStatus status) {
    this.status = status;
  }
}

/** Nothing beside it is named after 403. */
enum Refusals {
  UNAUTHORIZED(HttpStatus.FORBIDDEN),
  HIDDEN(HttpStatus.FORBIDDEN),
  FORBIDDEN_FRUIT(HttpStatus.FORBIDDEN);

  final HttpStatus status;

  Refusals(HttpStatus status) {
    this.status = status;
  }
}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "The gate is closed")
class UnauthorizedException extends RuntimeException {}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "A session is needed here")
class UnauthorizedAccessException extends RuntimeException {}
