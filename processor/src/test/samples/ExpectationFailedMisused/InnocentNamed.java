package samples.innocent.named;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Named after the status, or its number: it was chosen where the exception is thrown. */
@RestControllerAdvice
class ParcelErrors {

  @ExceptionHandler(ExpectationFailedException.class)
  ResponseEntity<String> onExpectation() {
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).body("no");
  }

  @ExceptionHandler(Parcel417.class)
  ResponseEntity<String> onNumber() {
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).body("no");
  }
}

class ExpectationFailedException extends RuntimeException {}

class Parcel417 extends RuntimeException {}

/** No request comes here, so what is done with the status is not seen. */
class Answers {

  static Map<String, Object> unexpected() {
    return answer(HttpStatus.EXPECTATION_FAILED, "no parcels");
  }

  private static Map<String, Object> answer(HttpStatus status, String text) {
    return Map.of("status", status, "text", text);
  }
}
