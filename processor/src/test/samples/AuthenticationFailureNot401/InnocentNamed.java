package samples.innocent.named;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names of statuses that make no answer of their own. */
@RestController
class Logins {

  private final List<String> refused = new ArrayList<>();

  @PostMapping("/login")
  ResponseEntity<String> login(String name, String password) {
    forbidden("Invalid username or password");
    Failure failure = conflict("Invalid username or password");
    return ResponseEntity.ok(failure.text());
  }

  private String forbidden(String text) {
    refused.add(text);
    return text;
  }

  private Failure conflict(String text) {
    return new Failure(text);
  }

  record Failure(String text) {}
}
