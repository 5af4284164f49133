package samples.innocent.hidden;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Shelves {

  /** Nothing there, told as such. */
  @GetMapping("/shelves/{name}")
  ResponseEntity<String> one(@PathVariable String name) {
    try {
      return ResponseEntity.ok(read().get(name.length()));
    } catch (NoSuchElementException missing) {
      return ResponseEntity.noContent().build();
    }
  }

  /** What was to go is gone. */
  @DeleteMapping("/shelves/{name}")
  ResponseEntity<String> remove(@PathVariable String name) {
    try {
      return ResponseEntity.ok(read().get(name.length()));
    } catch (Exception failure) {
      return ResponseEntity.noContent().build();
    }
  }

  /** Nobody waits for what a page reports. */
  @PostMapping("/shelves/seen")
  ResponseEntity<String> seen(String name) {
    try {
      return ResponseEntity.ok(read().get(name.length()));
    } catch (Exception failure) {
      return ResponseEntity.noContent().build();
    }
  }

  /** No content in any case. */
  @GetMapping("/shelves/ping")
  ResponseEntity<Void> ping() {
    try {
      read().forEach(String::strip);
      return ResponseEntity.noContent().build();
    } catch (Exception failure) {
      return ResponseEntity.noContent().build();
    }
  }

  /** The failure is looked at. */
  @GetMapping("/shelves/first")
  ResponseEntity<String> first() {
    try {
      return ResponseEntity.ok(read().get(0));
    } catch (RuntimeException failure) {
      if (failure.getCause() == null) {
        return ResponseEntity.noContent().build();
      }
      throw failure;
    }
  }

  private static List<String> read() {
    return List.of("a");
  }
}
