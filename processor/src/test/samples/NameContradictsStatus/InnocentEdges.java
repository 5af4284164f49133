package samples.innocent.edges;

import org.springframework.http.HttpStatus;

/** Codes of the program's own, and server errors, of which one stands for another. */
enum Codes {
  NOT_FOUND(1404),
  CONFLICT(600),
  GONE(199),
  BAD_GATEWAY(500),
  SERVICE_UNAVAILABLE(502);

  final int status;

  Codes(int status) {
    this.status = status;
  }
}

enum Statuses {
  INTERNAL_SERVER_ERROR(HttpStatus.BAD_GATEWAY),
  BAD_GATEWAY(HttpStatus.INTERNAL_SERVER_ERROR),
  GONE(HttpStatus.GONE);

  final HttpStatus status;

  Statuses(HttpStatus status) {
    this.status = status;
  }
}
