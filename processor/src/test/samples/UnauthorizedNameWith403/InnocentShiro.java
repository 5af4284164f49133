package samples.innocent.shiro;

import org.apache.shiro.authz.UnauthorizedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ShiroErrors {

  @ExceptionHandler(UnauthorizedException.class)
  ResponseEntity<String> onUnauthorized(UnauthorizedException refused) {
    return new ResponseEntity<>("log in with another account", HttpStatus.FORBIDDEN);
  }
}
