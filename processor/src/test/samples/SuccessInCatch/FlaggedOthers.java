package samples.flagged.others;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Stock {

  @PostMapping("/stock")
  ResponseEntity<String> store(String item) {
    try {
      return ResponseEntity.ok(put(item));
    } catch (IOException | IllegalStateException failure) {
      return ResponseEntity.ok("Could not be stored, an error has occurred");
      //                      ^ `store` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it stands in a catch of `IOException`)
    }
  }

  @PostMapping("/stock/all")
  ResponseEntity<Object> storeAll(String item) {
    try {
      return ResponseEntity.status(HttpStatus.CREATED).body(put(item));
    } catch (Exception failure) {
      return ResponseEntity.accepted().body(Map.of("error", failure));
      //                            ^ `storeAll` tells the caller of a failure with 202 Accepted; use 500 Internal Server Error (it stands in a catch of `Exception`)
    }
  }

  @ExceptionHandler
  ResponseEntity<String> onFull(StockFullException full) {
    return ResponseEntity.ok(full.getMessage());
    //                      ^ `onFull` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it handles `StockFullException`)
  }

  @ExceptionHandler(StockGone.class)
  ResponseEntity<String> onGone(RuntimeException gone) {
    return ResponseEntity.ok(gone.getMessage());
    //                      ^ `onGone` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it handles `StockGone`)
  }

  @ExceptionHandler(StockClosed.class)
  ResponseEntity<String> onClosed(StockClosed closed) {
    return ResponseEntity.ok(closed.getMessage());
    //                      ^ `onClosed` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it handles `StockClosed`)
  }

  @ExceptionHandler(IllegalMonitorStateException.class)
  @ResponseStatus(HttpStatus.OK)
  //                        ^ `onState` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it handles `IllegalMonitorStateException`)
  Map<String, String> onState(IllegalMonitorStateException state) {
    return Map.of("error", state.getMessage());
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

  @ExceptionHandler(StockClosed.class)
  @ResponseStatus(HttpStatus.OK)
  //                        ^ `onClosed` tells the caller of a failure with 200 OK; use the 4xx or 5xx status that tells it (it handles `StockClosed`)
  @ResponseBody
  Map<String, String> onClosed() {
    return Map.of("error", "closed");
  }
}

class StockFullException extends RuntimeException {}

class StockGone extends RuntimeException {}

class StockClosed extends RuntimeException {}
