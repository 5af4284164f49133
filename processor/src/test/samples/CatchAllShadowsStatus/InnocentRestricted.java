package samples.innocent.shadows.restricted;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says itself that the caller is at fault. */
@RestControllerAdvice(annotations = RestController.class)
class BlamingErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception failure) {
    HttpStatus status =
        failure.getMessage() == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
    return ResponseEntity.status(status).build();
  }
}

/** Spring throws other exceptions, too, for input that it cannot read. */
@RestControllerAdvice(basePackages = "samples.internal")
class RuntimeErrors {

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<String> onAnything() {
    return ResponseEntity.internalServerError().build();
  }
}

/** Comes after the others. */
@Order
@RestControllerAdvice("samples.internal")
class LastInternalErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything() {
    return ResponseEntity.internalServerError().build();
  }
}
