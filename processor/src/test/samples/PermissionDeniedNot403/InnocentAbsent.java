package samples.innocent.absent;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nobody has told who is calling. */
@RestController
class Uploads {

  @PostMapping("/uploads")
  ResponseEntity<String> upload(String apiKey) {
    if (apiKey == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .body("You do not have permission to create projects");
    }
    return ResponseEntity.ok("stored");
  }
}
