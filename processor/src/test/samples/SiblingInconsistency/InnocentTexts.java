package samples.innocent.texts;

import org.springframework.http.HttpStatus;

/** The text tells another situation than the name, or one that the name excludes. */
enum Told {
  ORDER_NOT_FOUND(HttpStatus.NOT_FOUND, "Order not found"),
  STORE_NOT_FOUND(HttpStatus.NOT_FOUND, "Store not found"),
  OWNER_NOT_FOUND(HttpStatus.FORBIDDEN, "You do not have permission to see the owner"),
  LINE_NOT_FOUND(HttpStatus.CONFLICT, "The line already exists elsewhere"),
  PLACE_NOT_FOUND(HttpStatus.BAD_GATEWAY, "Upstream service has not found the place");

  final HttpStatus status;
  final String text;

  Told(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}

/** As many the one way as the other, or none that is right. */
enum Undecided {
  ORDER_ALREADY_EXISTS(HttpStatus.UNPROCESSABLE_ENTITY),
  STORE_ALREADY_EXISTS(HttpStatus.UNPROCESSABLE_ENTITY),
  LINE_ALREADY_EXISTS(HttpStatus.CONFLICT);

  final HttpStatus status;

  Undecided(HttpStatus status) {
    this.status = status;
  }
}

/** No constants of an enum, or no statuses of theirs. */
class Fields {
  static final HttpStatus ORDER_NOT_FOUND = HttpStatus.NOT_FOUND;
  static final HttpStatus STORE_NOT_FOUND = HttpStatus.NOT_FOUND;
}

/** Whose situation has no status of its own. */
enum Failures {
  IMPORT_FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
  EXPORT_FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
  PRINT_FAILED(HttpStatus.BAD_GATEWAY);

  final HttpStatus status;

  Failures(HttpStatus status) {
    this.status = status;
  }
}
