package samples.innocent.roles;

import java.net.http.HttpResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What others answer, numbers out of range, and codes that are registered. */
class Roles {

  boolean isGone(HttpResponse<String> response) {
    return response.statusCode() == 499 || response.statusCode() == 520;
  }

  ResponseEntity<String> registered() {
    return ResponseEntity.status(HttpStatus.EARLY_HINTS.value()).build();
  }

  ResponseEntity<String> last() {
    return ResponseEntity.status(451).body("not here");
  }
}

enum Codes {
  UNKNOWN(99),
  ODD(600);

  final int code;

  Codes(int code) {
    this.code = code;
  }
}
