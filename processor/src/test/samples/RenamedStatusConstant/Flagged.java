package samples.flagged;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.reactive.function.client.ClientResponse;

@RestControllerAdvice
class UploadErrors {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  @ResponseStatus(HttpStatus.REQUEST_ENTITY_TOO_LARGE)
  //                        ^ `REQUEST_ENTITY_TOO_LARGE` is an old name for 413 Content Too Large; use `PAYLOAD_TOO_LARGE`
  String onLargeUpload() {
    return "smaller, please";
  }

  ResponseEntity<String> onLongAddress() {
    return ResponseEntity.status(HttpStatus.REQUEST_URI_TOO_LONG).body("shorter, please");
    //                                     ^ `REQUEST_URI_TOO_LONG` is an old name for 414 URI Too Long; use `URI_TOO_LONG`
  }

  boolean hasMoved(HttpStatusCode status) {
    return status.isSameCodeAs(HttpStatus.MOVED_TEMPORARILY);
    //                                   ^ `MOVED_TEMPORARILY` is an old name for 302 Found; use `FOUND`
  }
}
