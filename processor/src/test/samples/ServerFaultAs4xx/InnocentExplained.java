package samples.innocent.explained;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

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

  @PostMapping("/rules")
  ResponseEntity<String> addRule(String type) {
    try {
      return ResponseEntity.ok(Policy.class.cast(make(type)).name());
    } catch (ClassCastException e) {
      throw badRequest("No rule with type %s found", type);
    }
  }

  private static ResponseStatusException badRequest(String format, Object... arguments) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, format.formatted(arguments));
  }

  private static Object make(String type) {
    return type;
  }

  interface Policy {
    String name();
  }
}
