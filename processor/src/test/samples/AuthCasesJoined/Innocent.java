package samples.innocent;

import jakarta.ws.rs.core.Response;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.LockedAccountException;
import org.apache.shiro.authz.UnauthorizedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(AuthenticationException.class)
  ResponseEntity<String> onAuthentication() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header("WWW-Authenticate", "Bearer")
        .body("log in");
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> onAccessDenied() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
  }
}

@RestControllerAdvice
class BranchingErrors {

  @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
  ResponseEntity<String> onSecurity(Exception failure) {
    if (failure instanceof AuthenticationException) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .body("log in");
    }
    return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
  }
}

@RestControllerAdvice
class ConditionalErrors {

  @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
  ResponseEntity<String> onSecurity(Exception failure) {
    return new ResponseEntity<>(
        "no",
        failure instanceof AccessDeniedException
            ? HttpStatus.FORBIDDEN
            : HttpStatus.UNAUTHORIZED);
  }
}

class Orders {

  /** A locked account may be answered as a refusal is. */
  Response cancel(Runnable action) {
    try {
      action.run();
      return Response.noContent().build();
    } catch (LockedAccountException | UnauthorizedException refused) {
      return Response.status(Response.Status.FORBIDDEN).build();
    } catch (IncorrectCredentialsException wrong) {
      return Response.status(Response.Status.UNAUTHORIZED)
          .header("WWW-Authenticate", "Basic")
          .build();
    }
  }
}
