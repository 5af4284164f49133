package samples.innocent.roles;

import java.net.http.HttpResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class Roles {

  private static final int SIZE = 404;

  /** No status that has a name, ranges, and numbers of something else. */
  ResponseEntity<String> answer(int size) {
    if (size == 404 || size == SIZE) {
      return ResponseEntity.ok("closed");
    }
    return ResponseEntity.status(size > 2 ? HttpStatus.OK : HttpStatus.CREATED).body("two");
  }

  boolean isFine(HttpResponse<String> response) {
    return response.statusCode() < 300 && response.statusCode() != SIZE;
  }
}
