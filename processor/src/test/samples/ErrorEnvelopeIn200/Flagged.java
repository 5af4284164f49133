package samples.flagged.envelopes;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders/{id}")
  ResponseEntity<Result> one(String order) {
    if (order == null) {
      return ResponseEntity.ok(Result.error(17));
    //                        ^ `one` sends `error` with 200 OK; send an error with its 4xx or 5xx status
    }
    return ResponseEntity.ok(Result.of(order));
  }

  @GetMapping("/orders")
  ResponseEntity<ErrorResponse> list() {
    return ResponseEntity.ok(new ErrorResponse(17));
    //                      ^ `list` sends `ErrorResponse` with 200 OK; send an error with its 4xx or 5xx status
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

record ErrorResponse(int code) {}
