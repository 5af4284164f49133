package samples.flagged;

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
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
    //                                     ^ `onBadCredentials` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it handles `BadCredentialsException`)
  }

  void login() {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Bad credentials");
    //                                          ^ `login` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Bad credentials")
  }
}
