package samples.flagged.constructed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

class ShopException extends RuntimeException {

  private final HttpStatus status;

  ShopException(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

class BadRequestException extends ShopException {

  BadRequestException(String message) {
    super(HttpStatus.BAD_REQUEST, message);
  }
}

class RefusedException extends ShopException {

  RefusedException() {
    super(HttpStatus.FORBIDDEN, "refused");
  }

  RefusedException(String message) {
    super(HttpStatus.FORBIDDEN, message);
  }
}

@Service
class Logins {

  void login(String name, String password) {
    if (!name.equals(password)) {
      throw new BadRequestException("Invalid username or password");
      //        ^ `login` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (the text says "Invalid username or password")
    }
  }

  void check(long expiry) {
    if (expiry < 0) {
      throw new RefusedException("Access token expired");
      //        ^ `check` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Access token expired")
    }
  }
}
