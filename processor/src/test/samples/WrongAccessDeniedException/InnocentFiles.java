package samples.innocent.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** An advice for controllers that serve files. */
@RestControllerAdvice
class FileErrors {

  @ExceptionHandler(NoSuchFileException.class)
  ResponseEntity<String> onMissing() {
    return new ResponseEntity<>("no such file", HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> onUnreadable() {
    return new ResponseEntity<>("the file is not shared", HttpStatus.FORBIDDEN);
  }
}
