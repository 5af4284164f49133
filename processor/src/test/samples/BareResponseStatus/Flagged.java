package samples.flagged.bare;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  @ResponseStatus
//^ `@ResponseStatus` on `list` names no status and so answers 500 Internal Server Error, also when all went well; name the status
  String list() {
    return "[]";
  }

  @ExceptionHandler(StoreClosed.class)
  @ResponseStatus
//^ `@ResponseStatus` on `onClosed` names no status and so answers 500 Internal Server Error; name the status that is meant
  String onClosed() {
    return "closed";
  }

  @RestController
  @ResponseStatus
//^ `@ResponseStatus` on `Stores` names no status and so answers 500 Internal Server Error, also when all went well; name the status
  static class Stores {}

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(code = HttpStatus.CONFLICT)
  String onState() {
    return "state";
  }

  @ResponseStatus(reason = "The store is closed")
//^ `@ResponseStatus` on `StoreClosed` names no status and so answers 500 Internal Server Error; name the status that is meant
  static class StoreClosed extends RuntimeException {}
}
