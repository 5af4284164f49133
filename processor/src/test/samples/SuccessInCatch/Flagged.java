package samples.flagged.caught;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  private final Store store = new Store();

  @PostMapping("/orders")
  ResponseEntity<?> create() {
    try {
      return ResponseEntity.status(HttpStatus.ACCEPTED).body(store.save());
    } catch (Exception failure) {
      return ResponseEntity.ok(Map.of("error", failure.getMessage()));
    //                        ^ `create` tells the caller of a failure with 200 OK; use 500 Internal Server Error (it stands in a catch of `Exception`)
    }
  }

  @PostMapping("/orders/import")
  ResponseEntity<String> load() {
    try {
      return ResponseEntity.ok(store.read());
    } catch (IOException failure) {
      return ResponseEntity.ok("Failed to read the file");
    //                        ^ `load` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it stands in a catch of `IOException`)
    }
  }

  @ExceptionHandler(NullPointerException.class)
  @ResponseStatus(HttpStatus.OK)
    //                      ^ `onFault` tells the caller of a failure with 200 OK; use 500 Internal Server Error (it handles `NullPointerException`)
  Map<String, String> onFault() {
    return Map.of("error", "fault");
  }
}

class Unreachable implements ExceptionMapper<ConnectException> {

  @Override
  public Response toResponse(ConnectException unreachable) {
    return Response.ok().build();
    //                ^ `toResponse` tells the caller of a failure with 200 OK; use 502 Bad Gateway (it handles `ConnectException`)
  }
}

class StoreErrors implements ExceptionMapper<StoreClosed> {

  @Override
  public Response toResponse(StoreClosed closed) {
    return Response.ok(closed.getMessage()).build();
    //                ^ `toResponse` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it handles `StoreClosed`)
  }
}

class StoreClosed extends RuntimeException {}

class Store {

  String save() {
    return "one";
  }

  String read() throws IOException {
    return "one";
  }
}
