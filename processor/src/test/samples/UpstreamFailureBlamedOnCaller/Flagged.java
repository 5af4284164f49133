package samples.flagged;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(SocketTimeoutException.class)
  ResponseEntity<String> onTimeout() {
    return ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT).build();
    //                                     ^ [RequestTimeoutMisused] `onTimeout` answers 408 Request Timeout, which says that the caller was too slow; use 504 Gateway Timeout (it handles `SocketTimeoutException`)
  }

  @ExceptionHandler(ResourceAccessException.class)
  ResponseEntity<String> onUnreachable() {
    return ResponseEntity.badRequest().build();
    //                              ^ `onUnreachable` answers the failure of something that it depends on with 400 Bad Request, as if the caller were at fault; use 502 Bad Gateway (it handles `ResourceAccessException`)
  }
}

class ConnectMapper implements ExceptionMapper<ConnectException> {
  @Override
  public Response toResponse(ConnectException refused) {
    return Response.status(Response.Status.NOT_FOUND).build();
    //                                    ^ `toResponse` answers the failure of something that it depends on with 404 Not Found, as if the caller were at fault; use 502 Bad Gateway (it handles `ConnectException`)
  }
}

@RestController
class PriceController {

  @GetMapping("/prices")
  String prices() {
    try {
      return ask();
    } catch (HttpTimeoutException slow) {
      throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "the shop did not answer");
      //                                          ^ [RequestTimeoutMisused] `prices` answers 408 Request Timeout, which says that the caller was too slow; use 504 Gateway Timeout (it stands in a catch of `HttpTimeoutException`)
    } catch (TimeoutException slow) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      //                                          ^ (note) `prices` answers the failure of something that it depends on with 400 Bad Request, as if the caller were at fault; use 504 Gateway Timeout (it stands in a catch of `TimeoutException`)
    }
  }

  private String ask() throws HttpTimeoutException, TimeoutException {
    return "";
  }
}
