package samples.flagged.shadows.restricted;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class Orders {

  @PostMapping("/orders")
  String order(@RequestBody Integer pieces) {
    return "ordered " + pieces;
  }
}

@RestControllerAdvice(basePackageClasses = Orders.class)
class OrderErrors {

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> onClosed() {
    return ResponseEntity.status(HttpStatus.CONFLICT).body("The shop is closed");
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception failure) {
    //                   ^ `onAnything` answers 500 Internal Server Error where Spring itself would answer 400 Bad Request to input that is missing or cannot be read; extend `ResponseEntityExceptionHandler` (it handles `Exception`)
    return ResponseEntity.internalServerError().body("Something went wrong");
  }
}
