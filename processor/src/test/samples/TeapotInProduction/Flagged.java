package samples.flagged;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return order.isBlank()
        ? ResponseEntity.status(HttpStatus.I_AM_A_TEAPOT).body("an order needs lines")
        //                                ^ `place` answers 418 (Unused), a number that is kept free because of a joke; use the status that says what happened, such as 400 Bad Request
        : ResponseEntity.ok("placed");
  }
}

@ResponseStatus(HttpStatus.I_AM_A_TEAPOT)
//                        ^ `OrderException` answers 418 (Unused), a number that is kept free because of a joke; use the status that says what happened, such as 400 Bad Request
class OrderException extends RuntimeException {}
