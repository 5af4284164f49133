package samples.innocent.tested;

import jakarta.persistence.EntityNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<String> onAnything(RuntimeException any) {
    if (any instanceof EntityNotFoundException) {
      return ResponseEntity.notFound().build();
    }
    if (any instanceof IllegalStateException) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    return ResponseEntity.internalServerError().build();
  }

  /** The condition asks the exception for more than its type. */
  @ExceptionHandler(EntityNotFoundException.class)
  ResponseEntity<String> onMissing(EntityNotFoundException missing) {
    return missing.getCause() == null
        ? ResponseEntity.status(HttpStatus.CONFLICT).build()
        : ResponseEntity.notFound().build();
  }
}

@ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
class SubscriptionMissingException extends RuntimeException {}
