package samples.innocent.texts;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders/{id}")
  ResponseEntity<String> one(String order) {
    return order == null
        ? ResponseEntity.status(HttpStatus.NOT_FOUND).body("Order not found")
        : ResponseEntity.ok(order);
  }

  @PostMapping("/agents/{agent}")
  ResponseEntity<Map<String, Object>> call(String method) {
    return ResponseEntity.ok(rpcError(-32601, "Method not found: " + method));
  }

  private static Map<String, Object> rpcError(int code, String message) {
    return Map.of("jsonrpc", "2.0", "error", Map.of("code", code, "message", message));
  }

  @PostMapping("/errors")
  ResponseEntity<String> report() {
    return ResponseEntity.ok("Error report has been sent");
  }

  @PostMapping("/orders/import")
  ResponseEntity<String> load() {
    return ResponseEntity.ok("The import finished without errors");
  }

  @PostMapping("/password/forgotten")
  ResponseEntity<String> forgotten() {
    return ResponseEntity.ok("If the user does not exist, no mail is sent");
  }

  @GetMapping("/orders/{id}/exists")
  ResponseEntity<String> exists() {
    return ResponseEntity.ok("Order not found");
  }

  @GetMapping("/names/available")
  ResponseEntity<Map<String, String>> available() {
    return ResponseEntity.ok(Map.of("answer", "The name already exists"));
  }

  @GetMapping("/health")
  ResponseEntity<String> health() {
    return ResponseEntity.ok("Store does not exist yet");
  }

  @GetMapping("/statistics")
  ResponseEntity<Map<String, Integer>> statistics() {
    return ResponseEntity.ok(Map.of("notFound", 3, "error", 0));
  }

  @PostMapping("/webhooks/payment")
  ResponseEntity<String> payment() {
    return ResponseEntity.ok("payment already exists");
  }

  @GetMapping("/orders/text")
  ResponseEntity<String> text(String text) {
    return ResponseEntity.ok(text);
  }
}
