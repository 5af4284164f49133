package samples.flagged.named;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

abstract class Responses {

  static ResponseEntity<String> forbidden(String text) {
    return of(HttpStatus.FORBIDDEN, text);
  }

  static ResponseEntity<String> unauthorized(String text) {
    return of(HttpStatus.UNAUTHORIZED, text);
  }

  private static ResponseEntity<String> of(HttpStatus status, String text) {
    return ResponseEntity.status(status).header("WWW-Authenticate", "Bearer").body(text);
  }
}

@RestController
class Logins extends Responses {

  @PostMapping("/login")
  ResponseEntity<String> login(String name, String password) {
    if (name.isBlank()) {
      return unauthorized("Invalid username or password");
    }
    return forbidden("Invalid username or password");
    //              ^ `login` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Invalid username or password")
  }
}
