package samples.innocent.raised;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@ResponseStatus(HttpStatus.UNAUTHORIZED)
class UnknownCallerException extends RuntimeException {
  UnknownCallerException(String message) {
    super(message);
  }
}

@ResponseStatus(HttpStatus.FORBIDDEN)
class RefusedException extends RuntimeException {
  RefusedException(String message) {
    super(message);
  }
}

class PlainException extends RuntimeException {
  PlainException(String message) {
    super(message);
  }
}

@RestController
class Pantry {

  @GetMapping("/pantry")
  String list(boolean cook, boolean known) {
    if (!known) {
      throw new UnknownCallerException("Please log in to see the pantry");
    }
    if (!cook) {
      throw new RefusedException("You do not have permission to see the pantry");
    }
    throw new PlainException("You do not have permission to see the pantry");
  }

  @GetMapping("/pantry/guest")
  String guest() {
    throw new UnknownCallerException("Unauthorized");
  }
}

class LoginChecks {

  /** A login is what the method checks, so that 401 is right. */
  void checkLoginAccess(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "access denied");
    }
  }

  void enter(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "access denied");
    }
  }

  void checkAccess(boolean anonymousCaller) {
    if (anonymousCaller) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "access denied");
    }
  }
}
