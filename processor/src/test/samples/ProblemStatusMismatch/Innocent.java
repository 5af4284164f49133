package samples.innocent.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  ResponseEntity<ProblemDetail> duplicate() {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(ProblemDetail.forStatus(HttpStatus.CONFLICT));
  }

  ResponseEntity<ProblemDetail> byNumber() {
    return ResponseEntity.status(409).body(ProblemDetail.forStatus(HttpStatus.CONFLICT));
  }

  ResponseEntity<ErrorBody> ownCode() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new ErrorBody(501, "no such order"));
  }

  ResponseEntity<Map<String, Object>> changed() {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(Map.of("was", HttpStatus.OK.value(), "is", HttpStatus.CONFLICT.value()));
  }

  ResponseEntity<ErrorBody> ownNumberOfSuccess() {
    return ResponseEntity.badRequest().body(new ErrorBody(200, "over the limit"));
  }

  ResponseEntity<Map<String, Object>> limits() {
    return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(Map.of("longest", 255));
  }

  ResponseEntity<Envelope> enveloped() {
    return ResponseEntity.ok(new Envelope(HttpStatus.ACCEPTED.value(), "queued"));
  }

  ResponseEntity<ErrorBody> either(HttpStatus status) {
    return ResponseEntity.status(status).body(new ErrorBody(status.value(), "no"));
  }

  ResponseEntity<ErrorBody> same() {
    HttpStatus status = HttpStatus.CONFLICT;
    return ResponseEntity.status(status).body(new ErrorBody(status.value(), "changed"));
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  ErrorBody invalid(IllegalArgumentException failure) {
    return new ErrorBody(HttpStatus.BAD_REQUEST.value(), failure.getMessage());
  }

  record ErrorBody(int status, String message) {}

  record Envelope(int code, String message) {}
}
