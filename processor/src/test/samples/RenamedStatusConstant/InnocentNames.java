package samples.innocent.names;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A shorter name for the old constant: what stands here is not renamed. */
class Uploads {

  private static final HttpStatus LARGE = sized();

  ResponseEntity<String> answer() {
    HttpStatus big = HttpStatus.valueOf(413);
    return ResponseEntity.status(big).body("smaller, please");
  }

  boolean isLarge(HttpStatus status) {
    return status == LARGE || status == HttpStatus.URI_TOO_LONG;
  }

  private static HttpStatus sized() {
    return HttpStatus.PAYLOAD_TOO_LARGE;
  }
}
