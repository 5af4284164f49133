package samples.innocent.constructed;

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

/** Each of its constructors tells another status. */
class TwofoldException extends ShopException {

  TwofoldException() {
    super(HttpStatus.FORBIDDEN, "refused");
  }

  TwofoldException(String message) {
    super(HttpStatus.UNAUTHORIZED, message);
  }
}

/** Its name is that of a family; each of its cases has a status of its own. */
class BrokerAuthenticationException extends RuntimeException {

  private final HttpStatus status;

  BrokerAuthenticationException(String message) {
    super(message);
    this.status = HttpStatus.BAD_REQUEST;
  }

  BrokerAuthenticationException(Throwable cause) {
    super(cause);
    this.status = HttpStatus.BAD_GATEWAY;
  }

  HttpStatus status() {
    return status;
  }
}

/** Who throws it decides. */
class OpenException extends ShopException {

  OpenException(HttpStatus status, String message) {
    super(status, message);
  }
}

class UnknownCallerException extends ShopException {

  UnknownCallerException(String message) {
    super(HttpStatus.UNAUTHORIZED, message);
  }
}

class BadRequestException extends ShopException {

  BadRequestException(String message) {
    super(HttpStatus.BAD_REQUEST, message);
  }
}

/** It has no status: what it becomes is told elsewhere. */
class PlainException extends RuntimeException {

  PlainException(String message) {
    super(message);
  }
}

@Service
class Logins {

  void login(String name, String password, int tries) {
    if (tries == 1) {
      throw new TwofoldException("Invalid username or password");
    }
    if (tries == 2) {
      throw new UnknownCallerException("Invalid username or password");
    }
    if (tries == 3) {
      throw new PlainException("Invalid username or password");
    }
    if (name.isEmpty()) {
      throw new BadRequestException("The name must not be empty");
    }
    if (password.isEmpty()) {
      throw new OpenException(HttpStatus.UNAUTHORIZED, "Invalid username or password");
    }
  }

  /** The token was sent to be checked, once. */
  void verifyEmail(String token) {
    if (token.isEmpty()) {
      throw new BadRequestException("Invalid verification token");
    }
  }
}
