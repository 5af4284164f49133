package samples.flagged.reason;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  @GetMapping("/orders")
  @ResponseStatus(value = HttpStatus.OK, reason = "Orders listed")
    //                                            ^ `list` returns a result that Spring MVC drops because `@ResponseStatus` gives a reason; remove `reason`, or return nothing
  List<String> list() {
    return List.of("one");
  }

  @PostMapping("/orders")
  @ResponseStatus(code = HttpStatus.CREATED, reason = Texts.CREATED)
    //                                                     ^ `create` returns a result that Spring MVC drops because `@ResponseStatus` gives a reason; remove `reason`, or return nothing
  ResponseEntity<String> create() {
    return ResponseEntity.accepted().body("one");
  }

  @GetMapping("/orders/next")
  String next() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No order is left");
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(value = HttpStatus.CONFLICT, reason = "The order is closed")
    //                                                  ^ `onClosed` returns a result that Spring MVC drops because `@ResponseStatus` gives a reason; remove `reason`, or return nothing
  Map<String, String> onClosed(IllegalStateException closed) {
    return Map.of("order", "closed");
  }
}

final class Texts {
  static final String CREATED = "Order created";

  private Texts() {}
}
