package samples.innocent.choice;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The status is chosen by a conditional expression or for a variable. */
@RestController
class Shelves {

  @GetMapping("/shelves")
  ResponseEntity<Void> all(Principal principal) {
    return ResponseEntity.status(principal == null ? HttpStatus.UNAUTHORIZED : HttpStatus.OK)
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  @GetMapping("/shelves/mine")
  ResponseEntity<Void> mine(Principal principal) {
    HttpStatus status = principal != null ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
    return ResponseEntity.status(status).header("WWW-Authenticate", "Bearer").build();
  }

  @GetMapping("/shelves/counts")
  ResponseEntity<Void> counts(boolean open) {
    return ResponseEntity.status(open ? HttpStatus.OK : HttpStatus.FORBIDDEN).build();
  }
}
