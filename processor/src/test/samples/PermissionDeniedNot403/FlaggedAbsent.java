package samples.flagged.absent;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is missing is the project, and not the caller. */
@RestController
class Uploads {

  @PostMapping("/uploads")
  ResponseEntity<String> upload(String project, boolean creates) {
    if (project == null) {
      if (!creates) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
            //                                 ^ `upload` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You do not have permission to create projects")
            .header("WWW-Authenticate", "Bearer")
            .body("You do not have permission to create projects");
      }
    }
    return ResponseEntity.ok("stored");
  }
}
