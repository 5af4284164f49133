package samples.flagged.others;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What other methods of the class do says nothing of this one. */
@RestControllerAdvice
class StockErrors {

  @ExceptionHandler(StockMissing.class)
  Map<String, Object> onMissing() {
  //                  ^ `onMissing` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `StockMissing`)
    return Map.of("error", "missing");
  }

  @ExceptionHandler({IllegalStateException.class, ArrayStoreException.class})
  Map<String, Object> onState() {
  //                  ^ `onState` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `IllegalStateException`)
    return Map.of("error", "state");
  }

  @ExceptionHandler(ConnectException.class)
  Map<String, Object> onConnect() {
  //                  ^ `onConnect` sets no status, so the error is answered with 200 OK; use 503 Service Unavailable (it handles `ConnectException`)
    return Map.of("error", "stock", "status", HttpStatus.SERVICE_UNAVAILABLE);
  }

  @ExceptionHandler(StockFull.class)
  void onFull(HttpServletResponse response) throws IOException {
  //   ^ `onFull` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `StockFull`)
    response.getWriter().println("full");
  }

  @ExceptionHandler(ArithmeticException.class)
  void onOther(HttpServletResponse response) {
    response.setStatus(500);
  }

  @ExceptionHandler(ClassCastException.class)
  ResponseEntity<String> onCast() {
    return ResponseEntity.internalServerError().build();
  }
}

@Controller
class StockPages {

  @GetMapping("/stock")
  ResponseEntity<String> stock() {
    return ResponseEntity.ok("one");
  }

  @ExceptionHandler(StockMissing.class)
  String onMissing() {
  //     ^ (note) `onMissing` shows an error page with 200 OK, for it sets no status; add `@ResponseStatus` with the 4xx or 5xx status of the error
    return "missing";
  }

  @ExceptionHandler(StockFull.class)
  @ResponseBody
  String onFull() {
  //     ^ `onFull` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `StockFull`)
    return "full";
  }
}

@ControllerAdvice
class PlainErrors {

  @ExceptionHandler(StockMissing.class)
  @ResponseBody
  Map<String, Object> onMissing() {
  //                  ^ `onMissing` sets no status, so the error is answered with 200 OK; set the 4xx or 5xx status that tells it (it handles `StockMissing`)
    return Map.of("error", "missing");
  }

  @ExceptionHandler(IOException.class)
  @ResponseBody
  Map<String, Object> onInput() {
    return Map.of("error", "input");
  }
}

class StockMissing extends RuntimeException {}

class StockFull extends RuntimeException {}
