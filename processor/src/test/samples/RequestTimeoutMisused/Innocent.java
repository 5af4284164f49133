package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

@RestControllerAdvice
class Timeouts {

  @ExceptionHandler(AsyncRequestTimeoutException.class)
  ResponseEntity<String> onAsyncTimeout() {
    return ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT)
        .header("Retry-After", "5")
        .body("busy");
  }
}

/** Here the caller really was too slow. */
class Uploads extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InputStream content = request.getInputStream();
    if (content.available() == 0) {
      response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }
  }
}

/** What fails while content is read: the caller has stopped sending. */
@RestControllerAdvice
class BrokenRequests {

  @ExceptionHandler(IOException.class)
  ResponseEntity<Void> onBrokenConnection(IOException failure) {
    if (failure.getCause() instanceof TimeoutException) {
      return ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT).build();
    }
    return ResponseEntity.internalServerError().build();
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Void> onUnreadable(HttpMessageNotReadableException failure) {
    boolean late = failure.getCause() instanceof TimeoutException;
    return ResponseEntity.status(late ? HttpStatus.REQUEST_TIMEOUT : HttpStatus.BAD_REQUEST)
        .build();
  }
}

enum Answer {
  REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT);

  final HttpStatus status;

  Answer(HttpStatus status) {
    this.status = status;
  }
}

enum GatewayError {
  CLIENT_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
  UPSTREAM_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

  final HttpStatus status;

  GatewayError(HttpStatus status) {
    this.status = status;
  }
}
