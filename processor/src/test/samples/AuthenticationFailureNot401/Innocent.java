package samples.innocent;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.ExceptionHandler;
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

  void refresh() {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Expired refresh token");
  }
}
