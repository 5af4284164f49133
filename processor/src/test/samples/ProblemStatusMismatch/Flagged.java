package samples.flagged.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Errors {

  ResponseEntity<ProblemDetail> duplicate() {
    return ResponseEntity.status(HttpStatus.CONFLICT)
    //                                     ^ `duplicate` answers 409 Conflict with a body that says 422 Unprocessable Content; use one of them in both places
        .body(ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY));
  }

  ResponseEntity<ErrorBody> missing() {
    ErrorBody body = new ErrorBody(HttpStatus.BAD_REQUEST.value(), "no order of that number");
    return new ResponseEntity<>(body, HttpStatus.NOT_FOUND);
    //                                          ^ `missing` answers 404 Not Found with a body that says 400 Bad Request; use one of them in both places
  }

  ResponseEntity<ErrorBody> stored() {
    return ResponseEntity.badRequest().body(new ErrorBody(HttpStatus.OK.value(), "stored"));
    //                              ^ `stored` answers 400 Bad Request with a body that says 200 OK; use one of them in both places
  }

  ResponseEntity<ProblemDetail> gone() {
    return ResponseEntity.ok(ProblemDetail.forStatus(410));
    //                      ^ `gone` answers 200 OK with a body that says 410 Gone; use one of them in both places
  }

  void changed() {
    throw new ErrorResponseException(
        HttpStatus.CONFLICT, ProblemDetail.forStatus(HttpStatus.GONE), null);
        //        ^ `changed` answers 409 Conflict with a body that says 410 Gone; use one of them in both places
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
  ErrorBody invalid(IllegalArgumentException failure) {
    return new ErrorBody(HttpStatus.BAD_REQUEST.value(), failure.getMessage());
    //                                               ^ `invalid` answers 422 Unprocessable Content with a body that says 400 Bad Request; use one of them in both places
  }

  record ErrorBody(int status, String message) {}
}
