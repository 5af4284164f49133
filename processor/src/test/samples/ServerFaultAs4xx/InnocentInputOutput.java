package samples.innocent.inputoutput;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ArchiveErrors {

  @ExceptionHandler(FileNotFoundException.class)
  ResponseEntity<String> onMissing() {
    return ResponseEntity.notFound().build();
  }

  @ExceptionHandler(UncheckedIOException.class)
  ResponseEntity<String> onInputOutput() {
    return ResponseEntity.internalServerError().build();
  }

  @ExceptionHandler({IOException.class, ArchiveRefused.class})
  ResponseEntity<String> onEither() {
    return ResponseEntity.badRequest().build();
  }
}

/** It says that what was sent is meant. */
@RestControllerAdvice
class ImportErrors {

  @ExceptionHandler(IOException.class)
  ResponseEntity<String> onInputOutput() {
    return ResponseEntity.badRequest().body("The file is malformed");
  }
}

@RestControllerAdvice
class QuestionedErrors {

  @ExceptionHandler(IOException.class)
  ResponseEntity<String> onInputOutput(IOException failure) {
    if (failure instanceof FileNotFoundException) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.internalServerError().build();
  }
}

/** JAX-RS reads the content of a request with it. */
class InputOutputMapper implements ExceptionMapper<IOException> {
  @Override
  public Response toResponse(IOException failure) {
    return Response.status(Response.Status.BAD_REQUEST).build();
  }
}

@RestController
class ArchiveController {

  @PostMapping("/archive")
  ResponseEntity<String> store(String number) {
    try {
      if (number.isBlank()) {
        return ResponseEntity.badRequest().build();
      }
      return ResponseEntity.ok(name(Integer.parseInt(number)));
    } catch (Exception notANumber) {
      return ResponseEntity.status(HttpStatus.BAD_REQUEST).build();
    }
  }

  private String name(int number) {
    return "archive " + number;
  }
}

class ArchiveRefused extends RuntimeException {}
