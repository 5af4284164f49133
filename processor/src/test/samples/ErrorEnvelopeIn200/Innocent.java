package samples.innocent.envelopes;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders/{id}")
  ResponseEntity<Result> one(String order) {
    return order == null
        ? ResponseEntity.status(HttpStatus.NOT_FOUND).body(Result.error(17))
        : ResponseEntity.ok(Result.of(order));
  }

  /** The list of errors is what was asked for. */
  @GetMapping("/errors")
  ResponseEntity<List<String>> list(List<String> error) {
    return ResponseEntity.ok(error);
  }

  @GetMapping("/orders/validate")
  ResponseEntity<Result> validate() {
    return ResponseEntity.ok(Result.error(17));
  }
}

record Result(int code, String content) {

  static Result error(int code) {
    return new Result(code, "");
  }

  static Result of(String content) {
    return new Result(0, content);
  }
}
