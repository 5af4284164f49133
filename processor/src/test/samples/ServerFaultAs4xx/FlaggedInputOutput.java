package samples.flagged.inputoutput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What reads a request fails with other exceptions. */
@RestControllerAdvice
class ArchiveErrors {

  @ExceptionHandler(IOException.class)
  ResponseEntity<String> onInputOutput(IOException failure) {
    return new ResponseEntity<>(failure.getMessage(), HttpStatus.NOT_FOUND);
    //                                                          ^ (note) `onInputOutput` answers a fault of the service itself with 404 Not Found; use 500 Internal Server Error (it handles `IOException`)
  }
}

@RestController
class ArchiveController {

  private final Path folder = Path.of("archive");

  /** The try block refuses what is bad, so that all else is left to the clause. */
  @PostMapping("/archive")
  ResponseEntity<String> store(String name) {
    try {
      if (name.isBlank()) {
        return ResponseEntity.badRequest().body("Give it a name");
      }
      Files.createFile(folder.resolve(name));
      return ResponseEntity.ok(name);
    } catch (Exception any) {
      return ResponseEntity.notFound().build();
      //                            ^ (note) `store` answers whatever goes wrong with 404 Not Found, faults of the service included; use 500 Internal Server Error (it stands in a catch of `Exception`)
    }
  }
}
