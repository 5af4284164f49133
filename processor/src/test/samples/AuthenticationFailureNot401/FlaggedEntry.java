package samples.flagged.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class ApiEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
    response.setStatus(422);
    //                 ^ `commence` answers a failed authentication with 422 Unprocessable Content; use 401 Unauthorized (it implements `AuthenticationEntryPoint`)
  }
}

/** A note, for a user may have been looked up. */
@RestControllerAdvice
class UserErrors {

  @ExceptionHandler(UsernameNotFoundException.class)
  ResponseEntity<Void> onMissing() {
    return new ResponseEntity<>(HttpStatus.NOT_FOUND);
    //                                    ^ (note) `onMissing` answers a failed authentication with 404 Not Found; use 401 Unauthorized (it handles `UsernameNotFoundException`)
  }
}
