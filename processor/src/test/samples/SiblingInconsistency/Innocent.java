package samples.innocent.siblings;

import org.springframework.http.HttpStatus;

enum Reasons {
  ORDER_NOT_FOUND(HttpStatus.NOT_FOUND),
  STORE_NOT_FOUND(HttpStatus.NOT_FOUND),
  PAGE_NOT_FOUND(HttpStatus.GONE),
  REASON_NOT_FOUND(HttpStatus.UNPROCESSABLE_ENTITY),
  TOKEN_NOT_FOUND(HttpStatus.UNAUTHORIZED),
  USER_NOT_FOUND(HttpStatus.UNAUTHORIZED),
  ORDER_ALREADY_EXISTS(HttpStatus.CONFLICT),
  LINE_ALREADY_EXISTS(HttpStatus.CONFLICT),
  ORDER_CLOSED(HttpStatus.CONFLICT);

  private final HttpStatus status;

  Reasons(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

/** Two statuses on each constant: which one is sent is not known. */
enum Mapped {
  ORDER_NOT_FOUND(HttpStatus.NOT_FOUND, HttpStatus.BAD_GATEWAY),
  STORE_NOT_FOUND(HttpStatus.NOT_FOUND, HttpStatus.BAD_GATEWAY);

  private final HttpStatus inside;
  private final HttpStatus outside;

  Mapped(HttpStatus inside, HttpStatus outside) {
    this.inside = inside;
    this.outside = outside;
  }

  HttpStatus inside() {
    return inside;
  }

  HttpStatus outside() {
    return outside;
  }
}
