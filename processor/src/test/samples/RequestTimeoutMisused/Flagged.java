package samples.flagged;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.DeferredResult;

@RestController
class Orders {

  @GetMapping("/orders")
  DeferredResult<ResponseEntity<String>> list() {
    DeferredResult<ResponseEntity<String>> result = new DeferredResult<>(5_000L);
    result.onTimeout(
        () ->
            result.setErrorResult(
                ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT).body("the stock is slow")));
                //                              ^ `list` answers 408 Request Timeout, which says that the caller was too slow; use 503 Service Unavailable
    return result;
  }

  @ExceptionHandler(StockTimeoutException.class)
  ResponseEntity<String> onSlowStock() {
    return ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT).body("the stock is slow");
    //                                     ^ `onSlowStock` answers 408 Request Timeout, which says that the caller was too slow; use 504 Gateway Timeout (it handles `TimeoutException`)
  }
}

@RestControllerAdvice
class Stock {

  @ExceptionHandler(ExecutionException.class)
  ResponseEntity<String> onFailedStock(ExecutionException failure) {
    if (failure.getCause() instanceof TimeoutException) {
      return ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT).body("the stock is slow");
      //                                     ^ `onFailedStock` answers 408 Request Timeout, which says that the caller was too slow; use 504 Gateway Timeout (the condition tests for `TimeoutException`)
    }
    return ResponseEntity.internalServerError().body("the stock is broken");
  }
}

class StockTimeoutException extends TimeoutException {}

enum GatewayError {
  UPSTREAM_TIMEOUT(HttpStatus.REQUEST_TIMEOUT);
  //                         ^ `UPSTREAM_TIMEOUT` answers 408 Request Timeout, which says that the caller was too slow; use 504 Gateway Timeout

  final HttpStatus status;

  GatewayError(HttpStatus status) {
    this.status = status;
  }
}
