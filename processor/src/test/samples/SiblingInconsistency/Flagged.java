package samples.flagged.siblings;

import org.springframework.http.HttpStatus;

enum Reasons {
  ORDER_NOT_FOUND(HttpStatus.NOT_FOUND),
  STORE_NOT_FOUND(HttpStatus.NOT_FOUND),
  ORDER_ALREADY_EXISTS(HttpStatus.CONFLICT),
  STORE_ALREADY_EXISTS(HttpStatus.UNPROCESSABLE_ENTITY);
    //                           ^ `STORE_ALREADY_EXISTS` carries 422 Unprocessable Content while `ORDER_ALREADY_EXISTS` carries 409 Conflict; use 409 Conflict for both

  private final HttpStatus status;

  Reasons(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
