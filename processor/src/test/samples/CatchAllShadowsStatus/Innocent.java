package samples.innocent.shadows;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Looks the status up. */
@RestControllerAdvice
class LookingErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception failure) {
    ResponseStatus own = AnnotationUtils.findAnnotation(failure.getClass(), ResponseStatus.class);
    return own == null
        ? ResponseEntity.internalServerError().build()
        : ResponseEntity.status(own.code()).build();
  }
}

/** Tells exceptions apart. */
@RestControllerAdvice
class SortingErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception failure) throws Exception {
    if (failure instanceof IllegalStateException) {
      throw failure;
    }
    return ResponseEntity.internalServerError().build();
  }
}

/** Tells those of Spring apart by a pattern. */
@RestControllerAdvice
class PatternErrors {

  @ExceptionHandler(Exception.class)
  ProblemDetail onAnything(Exception failure) {
    if (failure instanceof ErrorResponse known) {
      return known.getBody();
    }
    return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}

/** Comes after the others. */
@Order
@ControllerAdvice
class LastErrors {

  @ExceptionHandler(Throwable.class)
  ResponseEntity<String> onAnything() {
    return ResponseEntity.internalServerError().build();
  }
}

/** Answers for its own requests only. */
@RestController
class Orders {

  @GetMapping("/orders")
  String list() {
    return "[]";
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything() {
    return ResponseEntity.internalServerError().build();
  }
}
