package samples.flagged;

import io.jsonwebtoken.JwtException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class LoginErrors {

  @ExceptionHandler(BadCredentialsException.class)
  ResponseEntity<String> onBadCredentials() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
    //                                     ^ `onBadCredentials` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it handles `BadCredentialsException`)
  }

  @ExceptionHandler({IllegalArgumentException.class, AuthenticationException.class})
  ProblemDetail onBadRequest(Exception failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, failure.getMessage());
    //                                                ^ `onBadRequest` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it handles `AuthenticationException`)
  }

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<String> onAnything(RuntimeException failure) {
    if (failure instanceof JwtException) {
      return new ResponseEntity<>("token", HttpStatus.NOT_FOUND);
      //                                             ^ `onAnything` answers a failed authentication with 404 Not Found; use 401 Unauthorized (the condition tests for `JwtException`)
    }
    return new ResponseEntity<>("failure", HttpStatus.INTERNAL_SERVER_ERROR);
  }
}

class Accounts {

  void open(Principal caller) {
    if (caller == null) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Accounts are for members");
      //                                          ^ `open` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `caller == null`)
    }
  }

  void login() {
    throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE, "Bad credentials");
    //                                          ^ `login` answers a failed authentication with 406 Not Acceptable; use 401 Unauthorized (the text says "Bad credentials")
  }
}

@ResponseStatus(HttpStatus.FORBIDDEN)
//                        ^ `TokenRejectedException` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it extends `AuthenticationException`)
class TokenRejectedException extends AuthenticationException {
  TokenRejectedException(String message) {
    super(message);
  }
}

enum LoginError {
  INVALID_CREDENTIALS(HttpStatus.BAD_REQUEST),
  //                            ^ `INVALID_CREDENTIALS` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (the constant is named `INVALID_CREDENTIALS`)
  NOT_LOGGED_IN(HttpStatus.FORBIDDEN);
  //                      ^ `NOT_LOGGED_IN` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the constant is named `NOT_LOGGED_IN`)

  final HttpStatus status;

  LoginError(HttpStatus status) {
    this.status = status;
  }
}

class TokenReader {

  void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      verify(request.getHeader("Authorization"));
    } catch (JwtException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      //                                    ^ `read` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands in a catch of `JwtException`)
    }
  }

  private void verify(String token) {
    throw new JwtException(token);
  }
}
