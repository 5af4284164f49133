package samples.flagged.rest;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Profiles {

  @GetMapping("/profile")
  ResponseEntity<String> profile(Principal principal) {
    if (principal != null) {
      return ResponseEntity.ok(principal.getName());
    }
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    //                                     ^ `profile` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `!(principal != null)`)
  }
}
