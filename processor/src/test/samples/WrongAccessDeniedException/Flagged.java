package samples.flagged;

import java.nio.file.AccessDeniedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(AccessDeniedException.class)
  //                                     ^ `onAccessDenied` handles `java.nio.file.AccessDeniedException`, which the file system throws; use `org.springframework.security.access.AccessDeniedException`
  ResponseEntity<String> onAccessDenied() {
    return new ResponseEntity<>("You may not do that", HttpStatus.FORBIDDEN);
  }
}

@RestControllerAdvice
class MoreErrors {

  @ExceptionHandler({IllegalAccessException.class, AccessDeniedException.class})
  //                ^ `onRefusal` handles `java.nio.file.AccessDeniedException`, which the file system throws; use `org.springframework.security.access.AccessDeniedException`
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String onRefusal() {
    return "no";
  }
}

@RestControllerAdvice
class ErrorsByParameter {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String onAccessDenied(AccessDeniedException refused) {
  //     ^ `onAccessDenied` handles `java.nio.file.AccessDeniedException`, which the file system throws; use `org.springframework.security.access.AccessDeniedException`
    return "no";
  }
}
