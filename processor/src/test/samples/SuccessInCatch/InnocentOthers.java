package samples.innocent.others;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

@RestController
class Stock {

  /** One word is a value, whatever it says, and other variables are not the failure. */
  @PostMapping("/stock")
  ResponseEntity<String> store(String item) {
    try {
      return ResponseEntity.ok(put(item));
    } catch (IOException failure) {
      if (item.length() > 5) {
        return ResponseEntity.ok("later");
      }
      if (item.length() > 4) {
        return ResponseEntity.ok().build();
      }
      return ResponseEntity.ok(item);
    }
  }

  /** Words beside the content are no content. */
  @PostMapping("/stock/more")
  ResponseEntity<String> more(String item) {
    try {
      return ResponseEntity.ok(put(item));
    } catch (IOException failure) {
      return ResponseEntity.ok().header("X-Note", "An error has occurred").body(item);
    }
  }

  /** What is answered before or after is no answer to the failure. */
  @PostMapping("/stock/late")
  ResponseEntity<String> late(String item) {
    String failure = "";
    try {
      failure = put(item);
    } catch (IOException ignored) {
      failure = "none";
    }
    return ResponseEntity.ok(failure);
  }

  /** The program's own exception, and nothing of it in the answer. */
  @ExceptionHandler(StockEmpty.class)
  ResponseEntity<String> onEmpty(StockEmpty empty, String item) {
    return ResponseEntity.ok(item);
  }

  /** Whoever asked for something that is missing may be shown a start page. */
  @ExceptionHandler(java.util.NoSuchElementException.class)
  ResponseEntity<String> onMissing() {
    return ResponseEntity.ok("start");
  }

  private static String put(String item) throws IOException {
    if (item.isEmpty()) {
      throw new IOException("empty");
    }
    return item;
  }
}

@Controller
class StockPages {

  /** A page, which tells people. */
  @ExceptionHandler(StockClosed.class)
  @ResponseStatus(HttpStatus.OK)
  ModelAndView onClosed() {
    return new ModelAndView("closed", Map.of());
  }

  @ExceptionHandler(StockEmpty.class)
  @ResponseStatus(HttpStatus.OK)
  String onEmpty() {
    return "empty";
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.OK)
  String rethrown(IllegalStateException state) {
    throw state;
  }
}

class StockEmpty extends RuntimeException {}

class StockClosed extends RuntimeException {}
