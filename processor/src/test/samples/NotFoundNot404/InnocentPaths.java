package samples.innocent.paths;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Stock {

  /** No path names what is missing: the service has lost it. */
  @GetMapping("/stock/first")
  String first() {
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "Item not found");
  }

  @PostMapping("/stock/login")
  String login(String name) {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "User not found");
  }

  @PostMapping("/stock/{id}/login")
  String enter(@PathVariable String id) {
    throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Account not found");
  }

  /** Two shops found: nothing is missing. */
  @GetMapping("/stock/{id}/shops")
  ResponseEntity<String> shops(@PathVariable String id) {
    return ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES).body("two shops");
  }
}
