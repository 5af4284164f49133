package samples.innocent;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Spring 6 has no CONTENT_TOO_LARGE and no UNPROCESSABLE_CONTENT yet. */
@RestControllerAdvice
class UploadErrors {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
  String onLargeUpload() {
    return "smaller, please";
  }

  ResponseEntity<String> onLongAddress() {
    return ResponseEntity.status(HttpStatus.URI_TOO_LONG).body("shorter, please");
  }

  ResponseEntity<String> onWrongContent() {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).body("other values, please");
  }

  boolean hasMoved(HttpStatusCode status) {
    return status.isSameCodeAs(HttpStatus.FOUND);
  }
}
