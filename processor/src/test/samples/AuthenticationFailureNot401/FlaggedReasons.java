package samples.flagged.reasons;

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
import org.springframework.web.server.ResponseStatusException;

/** A condition on anything else than the exception leaves it what it is. */
@RestControllerAdvice
class Doors {

  @ExceptionHandler(AuthenticationException.class)
  ResponseEntity<String> onDoor(AuthenticationException failure, String door) {
    if (door.isEmpty()) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).body(door);
      //                                     ^ `onDoor` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it handles `AuthenticationException`)
    }
    return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(failure.getMessage());
    //                                     ^ `onDoor` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it handles `AuthenticationException`)
  }
}

class Accounts {

  void enter(String name) {
    try {
      check(name);
    } catch (BadCredentialsException wrong) {
      if (name.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no");
        //                                          ^ `enter` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it stands in a catch of `BadCredentialsException`)
      }
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "no");
      //                                          ^ `enter` answers a failed authentication with 500 Internal Server Error; use 401 Unauthorized (it stands in a catch of `BadCredentialsException`)
    }
  }

  /** Locked or not, nothing but 401 and 403 is in use for it among these. */
  void verify(String name) {
    try {
      check(name);
    } catch (BadCredentialsException wrong) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "Your account is locked");
      //                                          ^ `verify` answers a failed authentication with 422 Unprocessable Content; use 401 Unauthorized (it stands in a catch of `BadCredentialsException`)
    }
  }

  @PostMapping("/login")
  void login(String name) {
    try {
      check(name);
    } catch (UsernameNotFoundException missing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no");
      //                                          ^ `login` answers a failed authentication with 404 Not Found; use 401 Unauthorized (it stands in a catch of `UsernameNotFoundException`)
    }
  }

  /** Without a call of another service there is nobody else whose login could fail. */
  ResponseEntity<String> order(String answer) {
    if (answer == null) {
      return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("Authentication failed");
      //                                     ^ `order` answers a failed authentication with 500 Internal Server Error; use 401 Unauthorized (the text says "Authentication failed")
    }
    return ResponseEntity.ok(answer);
  }

  private static void check(String name) {
    throw new UncheckedIOException(new IOException(name));
  }
}
