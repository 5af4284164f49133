package samples.flagged.choice;

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
    return ResponseEntity.status(principal == null ? HttpStatus.FORBIDDEN : HttpStatus.OK).build();
    //                                                         ^ `all` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `principal == null`)
  }

  @GetMapping("/shelves/mine")
  ResponseEntity<Void> mine(Principal principal) {
    HttpStatus status = principal == null ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    //                                                ^ `mine` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `principal == null`)
    return ResponseEntity.status(status).build();
  }

  @GetMapping("/shelves/new")
  ResponseEntity<Void> fresh(Principal principal, boolean any) {
    HttpStatus status;
    if (principal == null) {
      status = HttpStatus.FORBIDDEN;
      //                 ^ `fresh` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `principal == null`)
    } else {
      status = any ? HttpStatus.OK : HttpStatus.NO_CONTENT;
    }
    return ResponseEntity.status(status).build();
  }
}
