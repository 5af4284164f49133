package samples.flagged.names;

import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

enum Reasons {
  BAD_REQUEST(HttpStatus.CONFLICT),
    //                  ^ `BAD_REQUEST` is named after 400 Bad Request and carries 409 Conflict; use 400 Bad Request, or rename it
  INTERNAL_SERVER_ERROR(HttpStatus.BAD_REQUEST),
    //                            ^ `INTERNAL_SERVER_ERROR` is named after 500 Internal Server Error and carries 400 Bad Request; use 500 Internal Server Error, or rename it
  PAYLOAD_TOO_LARGE(HttpStatus.BAD_REQUEST);
    //                        ^ `PAYLOAD_TOO_LARGE` is named after 413 Content Too Large and carries 400 Bad Request; use 413 Content Too Large, or rename it

  private final HttpStatus status;

  Reasons(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

final class Answers {
  static final Response.Status TOO_MANY_REQUESTS = Response.Status.FORBIDDEN;
    //                                                            ^ `TOO_MANY_REQUESTS` is named after 429 Too Many Requests and carries 403 Forbidden; use 429 Too Many Requests, or rename it

  private Answers() {}

  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    //                      ^ `BadRequestException` is named after 400 Bad Request and carries 500 Internal Server Error; use 400 Bad Request, or rename it
  static class BadRequestException extends RuntimeException {}

  static class ConflictException extends ResponseStatusException {

    ConflictException() {
      super(HttpStatus.BAD_REQUEST, "The order is closed");
    //                ^ `ConflictException` is named after 409 Conflict and carries 400 Bad Request; use 409 Conflict, or rename it
    }
  }
}
