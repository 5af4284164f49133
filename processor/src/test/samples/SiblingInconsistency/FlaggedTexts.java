package samples.flagged.texts;

import org.springframework.http.HttpStatus;

/** As many are right as are not: the ones whose texts say the same are told. */
enum Reasons {
  ORDER_NOT_FOUND(HttpStatus.NOT_FOUND, "No order was found"),
  SIZE_TOO_SMALL(HttpStatus.UNPROCESSABLE_ENTITY, "The size is too small"),
  EMAIL_ALREADY_EXISTS(HttpStatus.CONFLICT, "The address already exists"),
  PHONE_ALREADY_EXISTS(HttpStatus.UNPROCESSABLE_ENTITY, "");
  //                             ^ `PHONE_ALREADY_EXISTS` carries 422 Unprocessable Content while `EMAIL_ALREADY_EXISTS` carries 409 Conflict; use 409 Conflict for both

  final HttpStatus status;
  final String text;

  Reasons(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
