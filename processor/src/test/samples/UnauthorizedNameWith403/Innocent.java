package samples.innocent;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The name alone: in most programs it means that something is forbidden. */
@ResponseStatus(HttpStatus.FORBIDDEN)
class UnauthorizedException extends RuntimeException {}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "You are not authorized to modify this user")
class UnauthorizedUserModificationException extends RuntimeException {}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "The session belongs to another user")
class UnauthorizedSessionException extends RuntimeException {}

enum ErrorCode {
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  UNAUTHORIZED(HttpStatus.FORBIDDEN),
  FORBIDDEN(HttpStatus.FORBIDDEN);

  final HttpStatus status;

  ErrorCode(HttpStatus status) {
    this.status = status;
  }
}

enum ReservationError {
  CANCEL_UNAUTHORIZED(HttpStatus.FORBIDDEN, "Another guest has made the reservation"),
  UNAUTHORIZED(HttpStatus.FORBIDDEN, "You do not have permission");

  final HttpStatus status;
  final String text;

  ReservationError(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
