package samples.innocent.reason;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;

@RestController
class Orders {

  @GetMapping("/orders")
  @ResponseStatus(HttpStatus.OK)
  List<String> list() {
    return List.of("one");
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(value = HttpStatus.CONFLICT, reason = "The order is closed")
  void onClosed() {}

  @DeleteMapping("/orders")
  @ResponseStatus(value = HttpStatus.METHOD_NOT_ALLOWED, reason = "Orders are kept")
  String delete() {
    throw new UnsupportedOperationException();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(value = HttpStatus.BAD_REQUEST, reason = "The order is not valid")
  Map<String, String> onInvalid() {
    return null;
  }

  @PostMapping("/orders")
  @ResponseStatus(value = HttpStatus.ACCEPTED, reason = "")
  String create() {
    return "one";
  }
}

@ResponseStatus(value = HttpStatus.CONFLICT, reason = "The order is closed")
class OrderClosed extends RuntimeException {
  String order() {
    return "one";
  }
}

@HttpExchange
interface Remote {

  @GetMapping("/orders")
  @ResponseStatus(value = HttpStatus.OK, reason = "told by the other side")
  String list();
}

/** No handlers: Spring does not read the annotation here. */
abstract class OrderHelpers {

  @ResponseStatus(value = HttpStatus.OK, reason = "helper")
  String helper() {
    return "one";
  }
}
