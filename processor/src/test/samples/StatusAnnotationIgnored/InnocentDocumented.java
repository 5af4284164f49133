package samples.innocent.documented;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The generator of the documentation reads the annotation. */
@RestController
class Orders {

  @Operation(summary = "places an order")
  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<String> place(String order) {
    return ResponseEntity.status(HttpStatus.CREATED).body(order);
  }

  @Operation(summary = "removes an order")
  @DeleteMapping("/orders")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> remove(Removal removal) {
    return removal.run();
  }

  interface Removal {
    ResponseEntity<Void> run();
  }
}
