package samples.flagged.expectationfailed.handed;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The name of the package says nothing; what requests and errors come to answers them. */
@RestController
class Parcels {

  @GetMapping("/parcels")
  Map<String, Object> list() {
    return answer(HttpStatus.EXPECTATION_FAILED, "no parcels");
    //                      ^ `list` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request
  }

  @ExceptionHandler(ParcelLost.class)
  ResponseEntity<String> onLost() {
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).body("lost");
    //                                     ^ `onLost` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 400 Bad Request
  }

  @ExceptionHandler(TimeoutException.class)
  ResponseEntity<String> onSlow() {
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).body("slow");
    //                                     ^ `onSlow` answers 417 Expectation Failed, which only refuses the `Expect` field of the request; use the status that says what happened, such as 504 Gateway Timeout (it handles `TimeoutException`)
  }

  private static Map<String, Object> answer(HttpStatus status, String text) {
    return Map.of("status", status, "text", text);
  }
}

class ParcelLost extends RuntimeException {}
