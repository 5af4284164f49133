package samples.innocent;

import jakarta.validation.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(DuplicateKeyException.class)
  ResponseEntity<String> onDuplicate() {
    return ResponseEntity.status(HttpStatus.CONFLICT).build();
  }

  // With If-Match this is what RFC 9110 asks for.
  @ExceptionHandler(OptimisticLockingFailureException.class)
  ResponseEntity<String> onConcurrentChange() {
    return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).build();
  }

  // A violated constraint of the database need not be a duplicate.
  @ExceptionHandler(DataIntegrityViolationException.class)
  ResponseEntity<String> onConstraint() {
    return ResponseEntity.badRequest().build();
  }

  // Bean Validation has a namesake of Hibernate's exception.
  @ExceptionHandler(ConstraintViolationException.class)
  ResponseEntity<String> onViolation() {
    return ResponseEntity.badRequest().build();
  }
}

@RestController
class PaymentWebhook {

  // The sender must not repeat what has arrived.
  @PostMapping("/payments")
  ResponseEntity<String> receive() {
    try {
      store();
    } catch (DuplicateKeyException known) {
      return ResponseEntity.ok("known");
    }
    return ResponseEntity.accepted().build();
  }

  @ExceptionHandler(DuplicateKeyException.class)
  ResponseEntity<String> onRepeated() {
    return ResponseEntity.ok().build();
  }

  private void store() {}
}

enum ShopError {
  ALREADY_SENT_TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS),
  DUPLICATE_REQUEST(HttpStatus.BAD_REQUEST),
  DUPLICATE_PARAMETER(HttpStatus.BAD_REQUEST),
  EMAIL_ALREADY_EXISTS(HttpStatus.CONFLICT);

  private final HttpStatus status;

  ShopError(HttpStatus status) {
    this.status = status;
  }
}

enum OrderError {
  // The new state is the one that the order has: not another order.
  DUPLICATE_STATUS(HttpStatus.BAD_REQUEST, "the order has that state"),
  WRONG_LINES(HttpStatus.BAD_REQUEST, "A line with that number already exists");

  private final HttpStatus status;
  private final String text;

  OrderError(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}

/** Nothing is found, as the status says; the texts are the wrong ones. */
class Shelves {
  void open(java.util.Map<String, String> shelves, String name) {
    if (!shelves.containsKey(name)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Shelf already exists");
    }
    if (shelves.get(name) == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Board already exists");
    }
  }
}

class Baskets {
  void create(String name) {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Duplicate line in the basket");
  }

  void rename(String name) {
    throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "Name already in use");
  }
}
