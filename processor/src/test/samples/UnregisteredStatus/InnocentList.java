package samples.innocent.list;

import org.springframework.http.HttpStatus;

/** The statuses that there are, as a library lists them. */
enum Statuses {
  OK(HttpStatus.OK),
  CREATED(HttpStatus.CREATED),
  ACCEPTED(HttpStatus.ACCEPTED),
  NO_CONTENT(HttpStatus.NO_CONTENT),
  NOT_MODIFIED(HttpStatus.NOT_MODIFIED),
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  CONFLICT(HttpStatus.CONFLICT),
  GONE(HttpStatus.GONE),
  INTERNAL_SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  BANDWIDTH_LIMIT_EXCEEDED(HttpStatus.BANDWIDTH_LIMIT_EXCEEDED),
  UNORDERED_COLLECTION(HttpStatus.TOO_EARLY);

  final HttpStatus status;

  Statuses(HttpStatus status) {
    this.status = status;
  }
}
