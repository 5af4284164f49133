package samples.innocent;

import io.jsonwebtoken.JwtException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class LoginErrors {

  @ExceptionHandler(BadCredentialsException.class)
  ResponseEntity<String> onBadCredentials() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header("WWW-Authenticate", "Bearer")
        .body("no");
  }

  /** Both statuses are in use for accounts that are locked. */
  @ExceptionHandler({LockedException.class, DisabledException.class})
  ResponseEntity<String> onLocked() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("locked");
  }

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<String> onAnything(RuntimeException failure, HttpServletRequest request) {
    if (failure instanceof AccessDeniedException) {
      HttpStatus status =
          request.getUserPrincipal() == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
      return new ResponseEntity<>("refused", status);
    }
    if (failure instanceof AuthenticationException) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .build();
    }
    return new ResponseEntity<>("failure", HttpStatus.INTERNAL_SERVER_ERROR);
  }
}

/** Tokens that are no credentials of the caller. */
class PasswordReset {

  void reset(String token) {
    try {
      read(token);
    } catch (JwtException invalid) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Invalid or expired token");
    }
  }

  void refresh() {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Expired refresh token");
  }

  private void read(String token) {
    throw new JwtException(token);
  }
}

class Profile {
  private final UserDetailsService users;

  Profile(UserDetailsService users) {
    this.users = users;
  }

  /** The name is that of a record, not of the caller. */
  Object show(String name) {
    try {
      return users.loadUserByUsername(name);
    } catch (UsernameNotFoundException missing) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No profile " + name);
    }
  }

  void changePassword(String old) {
    try {
      check(old);
    } catch (BadCredentialsException wrong) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The old password is wrong");
    }
  }

  void delete(Principal caller, String owner) {
    if (caller != null && !caller.getName().equals(owner)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Not yours");
    }
    if (caller == null || !caller.getName().equals("admin")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Admins only");
    }
  }

  private void check(String old) {
    throw new BadCredentialsException(old);
  }
}

@ResponseStatus(HttpStatus.FORBIDDEN)
class AccountLockedException extends AuthenticationException {
  AccountLockedException() {
    super("Your account is locked");
  }
}

enum LoginError {
  RESET_TOKEN_EXPIRED(HttpStatus.BAD_REQUEST, "The link has expired"),
  INVALID_REFRESH_TOKEN(HttpStatus.BAD_REQUEST, "The refresh token is not valid"),
  CSRF_INVALID(HttpStatus.FORBIDDEN, "CSRF token missing or mismatch"),
  TOO_MANY_LOGIN_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "Login failed too often"),
  ACCOUNT_DISABLED(HttpStatus.FORBIDDEN, "The account is disabled");

  final HttpStatus status;
  final String text;

  LoginError(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
