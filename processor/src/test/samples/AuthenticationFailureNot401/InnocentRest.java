package samples.innocent.rest;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Profiles {

  /** Who is not logged in has no profile, and is told so. */
  @GetMapping("/profile")
  ResponseEntity<String> profile(Principal principal) {
    if (principal != null) {
      return ResponseEntity.ok(principal.getName());
    }
    return ResponseEntity.noContent().build();
  }

  /** The condition does not always leave, so that the rest runs for everybody. */
  @GetMapping("/secret")
  ResponseEntity<String> secret(Principal principal) {
    if (principal == null) {
      System.out.println("somebody");
    }
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }

  @GetMapping("/admin")
  ResponseEntity<String> admin(Principal principal) {
    if (principal == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .build();
    }
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }

  /** Nobody is asked to log in: it says what those who have not must send. */
  @GetMapping("/readings")
  ResponseEntity<String> readings(Principal principal, String tenant) {
    if (principal == null && tenant == null) {
      return ResponseEntity.badRequest().body("Unauthenticated devices must provide a tenant");
    }
    return ResponseEntity.ok(tenant);
  }

  @GetMapping("/readings/last")
  ResponseEntity<String> last(Principal principal, String tenant) {
    if (principal == null) {
      if (tenant == null) {
        return ResponseEntity.badRequest().body("Unauthenticated clients must provide a tenant");
      }
    }
    return ResponseEntity.ok(tenant);
  }
}
