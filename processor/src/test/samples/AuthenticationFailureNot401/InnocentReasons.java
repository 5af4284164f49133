package samples.innocent.reasons;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;

/** The exception tells why, and some reasons have statuses of their own. */
@RestControllerAdvice
class Reasons {

  @ExceptionHandler(DoorException.class)
  ResponseEntity<String> onDoor(DoorException failure, String door) {
    if (failure.isClosed()) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).body(door);
    }
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header("WWW-Authenticate", "Bearer")
        .build();
  }
}

class DoorException extends AuthenticationException {
  DoorException() {
    super("door");
  }

  boolean isClosed() {
    return true;
  }
}

/** Locked and unverified accounts: 400, 403 and 409 are in use for them. */
class Accounts {

  void enter(String name) {
    try {
      check(name);
    } catch (BadCredentialsException wrong) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Your account is locked");
    }
  }

  void verify(String name, boolean accountLocked) {
    try {
      check(name);
    } catch (BadCredentialsException wrong) {
      if (accountLocked) {
        throw new ResponseStatusException(HttpStatus.CONFLICT, "Try later");
      }
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Wrong password");
    }
  }

  /** Something else went wrong while the credentials were checked. */
  void read(String name) {
    try {
      load(name);
    } catch (UncheckedIOException unreadable) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "Invalid credentials");
    }
  }

  /** A record of a user, whom nobody has asked to be. */
  void show(String name) {
    try {
      load(name);
    } catch (UsernameNotFoundException missing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No account " + name);
    }
  }

  private static void check(String name) {
    throw new BadCredentialsException(name);
  }

  private static void load(String name) {
    throw new UncheckedIOException(new IOException(name));
  }
}

/** The service's own login to another one. */
class Shop {

  private final RestClient shop = RestClient.create();

  @PostMapping("/orders")
  ResponseEntity<String> order() {
    String answer = shop.get().retrieve().body(String.class);
    if (answer == null) {
      return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("Authentication failed");
    }
    return ResponseEntity.ok(answer);
  }
}

/** Tokens that the request asks about, and statuses that say another thing. */
class Tokens {

  void introspect(String token) {
    if (token.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Invalid refresh token");
    }
    throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "Login failed too often");
  }
}
