package samples.innocent.names;

import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

enum Reasons {
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  UNAUTHORIZED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.GONE),
  CONFLICT(HttpStatus.PRECONDITION_FAILED),
  INTERNAL_SERVER_ERROR(HttpStatus.SERVICE_UNAVAILABLE),
  UNPROCESSABLE_ENTITY(HttpStatus.UNPROCESSABLE_ENTITY),
  LOCKED(HttpStatus.FORBIDDEN),
  CREATED(HttpStatus.OK),
  FOUND(HttpStatus.OK),
  GATEWAY_REJECTED_BAD_REQUEST(HttpStatus.BAD_GATEWAY);

  private final HttpStatus status;

  Reasons(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

/** Numbers of another protocol. */
enum Replies {
  NOT_FOUND(5),
  UNAUTHENTICATED(16);

  private final int number;

  Replies(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}

final class Answers {
  static final Response.Status TOO_MANY_REQUESTS = Response.Status.TOO_MANY_REQUESTS;
  static final Response.Status LIMIT = Response.Status.FORBIDDEN;

  private Answers() {}
}

@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class BadRequestException extends RuntimeException {}

@ResponseStatus(HttpStatus.FORBIDDEN)
class UnauthorizedException extends RuntimeException {}

/** Nothing to send the request to: 503, or 404 where it is set up so. */
class NotFoundException extends ResponseStatusException {

  NotFoundException(String message) {
    this(HttpStatus.SERVICE_UNAVAILABLE, message);
  }

  private NotFoundException(HttpStatus status, String message) {
    super(status, message);
  }

  static NotFoundException create(boolean with404, String message) {
    HttpStatus status = with404 ? HttpStatus.NOT_FOUND : HttpStatus.SERVICE_UNAVAILABLE;
    return new NotFoundException(status, message);
  }
}
