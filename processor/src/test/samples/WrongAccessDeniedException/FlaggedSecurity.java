package samples.flagged.security;

import java.nio.file.AccessDeniedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class SecurityErrors {

  @ExceptionHandler(AuthenticationException.class)
  ProblemDetail onAuthentication() {
    return ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED);
  }

  @ExceptionHandler(AccessDeniedException.class)
  //                                     ^ `onAccessDenied` handles `java.nio.file.AccessDeniedException`, which the file system throws; use `org.springframework.security.access.AccessDeniedException`
  ProblemDetail onAccessDenied() {
    return problem();
  }

  private static ProblemDetail problem() {
    return ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
  }
}
