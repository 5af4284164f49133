package samples.flagged.edges;

import org.springframework.http.HttpStatus;

enum Statuses {
  INTERNAL_SERVER_ERROR(HttpStatus.OK),
  //                              ^ `INTERNAL_SERVER_ERROR` is named after 500 Internal Server Error and carries 200 OK; use 500 Internal Server Error, or rename it
  GONE(HttpStatus.INTERNAL_SERVER_ERROR),
  GATEWAY_TIMEOUT(HttpStatus.REQUEST_TIMEOUT);
  //                        ^ `GATEWAY_TIMEOUT` is named after 504 Gateway Timeout and carries 408 Request Timeout; use 504 Gateway Timeout, or rename it

  final HttpStatus status;

  Statuses(HttpStatus status) {
    this.status = status;
  }
}
