package samples.innocent.caught;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Agents {

  private final Store store = new Store();

  /** JSON-RPC tells failures in the content. */
  @PostMapping("/agents")
  ResponseEntity<Map<String, Object>> jsonRpc() {
    try {
      return ResponseEntity.ok(Map.of("result", store.read()));
    } catch (IOException failure) {
      return ResponseEntity.ok(Map.of("code", -32603, "message", failure.getMessage()));
    }
  }
}

@RestController
class Orders {

  private final Store store = new Store();

  @PostMapping("/orders")
  ResponseEntity<?> create() {
    try {
      return ResponseEntity.status(HttpStatus.ACCEPTED).body(store.read());
    } catch (IOException failure) {
      return ResponseEntity.internalServerError().body(Map.of("error", failure.getMessage()));
    }
  }

  /** Falls back to other data. */
  @GetMapping("/orders")
  ResponseEntity<?> list() {
    try {
      return ResponseEntity.ok(store.read());
    } catch (IOException failure) {
      return ResponseEntity.ok(List.of());
    }
  }

  /** The sender must not repeat what has arrived. */
  @PostMapping("/webhooks/payment")
  ResponseEntity<String> received() {
    try {
      return ResponseEntity.ok(store.read());
    } catch (IOException failure) {
      return ResponseEntity.ok("duplicate: " + failure.getMessage());
    }
  }

  /** The question is whether the file is compatible; no is an answer. */
  @PostMapping("/orders/compatibility")
  ResponseEntity<Map<String, Object>> compatibility() {
    try {
      return ResponseEntity.ok(Map.of("fits", store.read().isEmpty()));
    } catch (IOException failure) {
      return ResponseEntity.ok(Map.of("fits", false, "message", failure.getMessage()));
    }
  }

  @GetMapping("/orders/file")
  ResponseEntity<Map<String, Object>> file() {
    try {
      return ResponseEntity.ok(Map.of("valid", store.read().isEmpty()));
    } catch (IOException failure) {
      return ResponseEntity.ok(Map.of("valid", false, "why", failure.getMessage()));
    }
  }

  /** What the program's own exception means, it alone knows. */
  @ExceptionHandler(NothingNew.class)
  ResponseEntity<List<String>> onNothingNew() {
    return ResponseEntity.ok(List.of());
  }

  static class NothingNew extends RuntimeException {}

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, String> onState(IllegalStateException state) {
    return Map.of("error", state.getMessage());
  }

  @ExceptionHandler(NothingToDo.class)
  @ResponseStatus(HttpStatus.OK)
  void nothingToDo() {}
}

class NothingToDo extends RuntimeException {}

/** The status that is set last is the answer. */
class Unreachable implements ExceptionMapper<ConnectException> {

  @Override
  public Response toResponse(ConnectException unreachable) {
    return Response.ok(unreachable.getMessage()).status(Response.Status.BAD_GATEWAY).build();
  }
}

class Store {

  String read() throws IOException {
    return "one";
  }
}
