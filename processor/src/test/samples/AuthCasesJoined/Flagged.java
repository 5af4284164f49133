package samples.flagged;

import jakarta.ws.rs.core.Response;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authz.UnauthorizedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
  ResponseEntity<String> onSecurity() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
    //                                     ^ `onSecurity` gives `AuthenticationException` and `AccessDeniedException` one status; use 401 Unauthorized for the first and 403 Forbidden for the second
  }
}

@RestControllerAdvice
class AnnotatedErrors {

  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  @ResponseStatus(HttpStatus.UNAUTHORIZED)
  //                        ^ `onSecurity` gives `AuthenticationException` and `AccessDeniedException` one status; use 401 Unauthorized for the first and 403 Forbidden for the second
  String onSecurity() {
    return "no";
  }
}

class Orders {

  Response cancel(Runnable action) {
    try {
      action.run();
      return Response.noContent().build();
    } catch (IncorrectCredentialsException | UnauthorizedException refused) {
      return Response.status(Response.Status.FORBIDDEN).build();
      //                                    ^ `cancel` gives `IncorrectCredentialsException` and `UnauthorizedException` one status; use 401 Unauthorized for the first and 403 Forbidden for the second
    }
  }
}
