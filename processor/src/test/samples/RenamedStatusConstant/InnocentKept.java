package samples.innocent.kept;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What is kept for its old name uses it. */
class Kept {

  @Deprecated
  static ResponseEntity<String> requestEntityTooLarge() {
    return ResponseEntity.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE).build();
  }
}
