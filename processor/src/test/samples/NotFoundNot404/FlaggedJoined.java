package samples.flagged.joined;

import jakarta.persistence.EntityNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class StockErrors {

  /** Both say it, one by its type and one by its name. */
  @ExceptionHandler({EntityNotFoundException.class, ItemNotFoundException.class})
  ResponseEntity<String> onEither() {
    return ResponseEntity.badRequest().build();
    //                              ^ (note) `onEither` answers something that does not exist with 400 Bad Request; use 404 Not Found (it handles `EntityNotFoundException`)
  }
}

class ItemNotFoundException extends RuntimeException {}

@RestController
class Stock {

  @GetMapping("/stock/{id}")
  String find(@PathVariable String id) {
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "Item not found");
    //                                          ^ `find` answers something that does not exist with 500 Internal Server Error; use 404 Not Found (the text says "Item not found")
  }

  @GetMapping("/stock/{id}/size")
  ResponseEntity<String> size(@PathVariable String id) {
    return ResponseEntity.ok("Item not found");
    //                      ^ [FailureTextWithSuccess] `size` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Item not found")
  }
}
