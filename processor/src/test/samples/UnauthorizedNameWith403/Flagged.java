package samples.flagged;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

enum ErrorCode {
  UNAUTHORIZED(HttpStatus.FORBIDDEN),
  //                     ^ `UNAUTHORIZED` has the phrase of 401 Unauthorized for its name and 403 Forbidden for its status; use 401 Unauthorized, or another name (`FORBIDDEN` beside it has the same status)
  FORBIDDEN(HttpStatus.FORBIDDEN),
  GONE(HttpStatus.GONE);

  final HttpStatus status;

  ErrorCode(HttpStatus status) {
    this.status = status;
  }
}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "A session is needed here")
//                               ^ `UnauthorizedException` has the phrase of 401 Unauthorized for its name and 403 Forbidden for its status; use 401 Unauthorized, or another name (the text says "A session is needed here")
class UnauthorizedException extends RuntimeException {}

class UnauthorizedError extends ResponseStatusException {
  UnauthorizedError() {
    super(HttpStatus.FORBIDDEN, "No token was found");
    //              ^ `UnauthorizedError` has the phrase of 401 Unauthorized for its name and 403 Forbidden for its status; use 401 Unauthorized, or another name (the text says "No token was found")
  }
}
