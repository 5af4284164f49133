package samples.innocent;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders/batch")
  ResponseEntity<List<String>> place(List<String> outcomes) {
    return ResponseEntity.status(HttpStatus.MULTI_STATUS).body(outcomes);
  }
}

@ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE)
class DiskFullException extends RuntimeException {}

class Models {

  ResponseEntity<String> load(Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? ResponseEntity.status(HttpStatus.INSUFFICIENT_STORAGE).body("no room for the model")
        : ResponseEntity.internalServerError().build();
  }
}

@RestController
class DavController {

  @PostMapping("/dav")
  ResponseEntity<String> depend() {
    return ResponseEntity.status(HttpStatus.FAILED_DEPENDENCY).body("<D:multistatus/>");
  }
}

enum Answer {
  FAILED_DEPENDENCY(HttpStatus.FAILED_DEPENDENCY);

  final HttpStatus status;

  Answer(HttpStatus status) {
    this.status = status;
  }
}
