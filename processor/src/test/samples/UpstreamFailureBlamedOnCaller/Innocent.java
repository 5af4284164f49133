package samples.innocent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(SocketTimeoutException.class)
  ResponseEntity<String> onTimeout() {
    return ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT).build();
  }

  @ExceptionHandler(ResourceAccessException.class)
  ResponseEntity<String> onUnreachable() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  // What the other service has answered may be the caller's fault.
  @ExceptionHandler(HttpStatusCodeException.class)
  ResponseEntity<String> onAnswer(HttpStatusCodeException answered) {
    return ResponseEntity.status(answered.getStatusCode()).build();
  }

  @ExceptionHandler(HttpClientErrorException.class)
  ResponseEntity<String> onRefusal() {
    return ResponseEntity.badRequest().build();
  }
}

@RestController
class PriceController {

  @GetMapping("/prices")
  String prices(String shop) {
    try {
      return ask(shop);
    } catch (HttpClientErrorException.NotFound unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown article");
    } catch (UnknownHostException wrongAddress) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no shop has this address");
    }
  }

  private String ask(String shop) throws UnknownHostException {
    return "";
  }
}

class Upload {
  // Here it is the caller who is slow.
  void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      request.getInputStream().readAllBytes();
    } catch (SocketTimeoutException slow) {
      response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }
  }
}
