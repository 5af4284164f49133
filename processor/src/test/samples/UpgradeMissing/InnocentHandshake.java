package samples.innocent.handshake;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.socket.server.WebSocketService;

/** Where protocols are switched, the strategy sets the field. */
@RestController
class Feed {

  private final WebSocketService sockets;

  Feed(WebSocketService sockets) {
    this.sockets = sockets;
  }

  @GetMapping("/feed")
  ResponseEntity<Void> feed() {
    return ResponseEntity.status(HttpStatus.UPGRADE_REQUIRED).build();
  }
}
