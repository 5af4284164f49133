package samples.innocent;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Feed {

  @GetMapping("/feed")
  ResponseEntity<String> feed(boolean secure) {
    return secure
        ? ResponseEntity.ok("[]")
        : ResponseEntity.status(HttpStatus.UPGRADE_REQUIRED)
            .header(HttpHeaders.UPGRADE, "TLS/1.3")
            .header(HttpHeaders.CONNECTION, "upgrade")
            .body("over TLS, please");
  }

  @GetMapping("/feed/any")
  ResponseEntity<String> any(HttpHeaders demanded) {
    return new ResponseEntity<>("over TLS, please", demanded, HttpStatus.UPGRADE_REQUIRED);
  }
}
