package samples.innocent;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> onAccessDenied() {
    return new ResponseEntity<>("You may not do that", HttpStatus.FORBIDDEN);
  }
}

/** Both exceptions are meant. */
@RestControllerAdvice
class AllErrors {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> onAccessDenied() {
    return new ResponseEntity<>("You may not do that", HttpStatus.FORBIDDEN);
  }

  @ExceptionHandler(java.nio.file.AccessDeniedException.class)
  ResponseEntity<String> onUnreadable() {
    return new ResponseEntity<>("The file cannot be read", HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
