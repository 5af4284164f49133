package samples.flagged;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PutMapping("/orders/{id}")
  ResponseEntity<String> replace(String order) {
    return ResponseEntity.status(HttpStatus.ALREADY_REPORTED).body("nothing to change");
    //                                     ^ `replace` answers 208 Already Reported, which WebDAV has for its own purposes; use the status that says what happened, such as 200 OK
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(String order) {
    return ResponseEntity.status(HttpStatus.MULTI_STATUS).body(order);
    //                                     ^ `find` answers 207 Multi-Status, which WebDAV has for its own purposes; use the status that says what happened, such as 200 OK
  }
}

@ResponseStatus(HttpStatus.FAILED_DEPENDENCY)
//                        ^ `WarehouseException` answers 424 Failed Dependency, which WebDAV has for its own purposes; use the status that says what happened, such as 502 Bad Gateway
class WarehouseException extends RuntimeException {}

@ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE)
//                        ^ `BusyException` answers 507 Insufficient Storage, which WebDAV has for its own purposes; use the status that says what happened, such as 503 Service Unavailable
class BusyException extends RuntimeException {}
