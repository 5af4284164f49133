package samples.innocent.explained;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The text says what the caller did wrong, whatever was thrown. */
@RestController
class Policies {

  @PostMapping("/policies")
  ResponseEntity<String> add(String type) {
    try {
      return ResponseEntity.ok(Policy.class.cast(make(type)).name());
    } catch (ClassCastException e) {
      return ResponseEntity.badRequest().body("No policy with type " + type + " found");
    }
  }

  private static Object make(String type) {
    return type;
  }

  interface Policy {
    String name();
  }
}
