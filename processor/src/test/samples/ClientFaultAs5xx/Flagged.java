package samples.flagged;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> onInvalid(MethodArgumentNotValidException invalid) {
    return ResponseEntity.internalServerError().body(invalid.getMessage());
    //                                       ^ `onInvalid` answers a request that is the caller's fault with 500 Internal Server Error; use 400 Bad Request (it handles `MethodArgumentNotValidException`)
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  //                        ^ `onUnreadable` answers a request that is the caller's fault with 500 Internal Server Error; use 400 Bad Request (it handles `HttpMessageNotReadableException`)
  String onUnreadable() {
    return "cannot read";
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod() {
    return new ResponseEntity<>("cannot do that", HttpStatus.SERVICE_UNAVAILABLE);
    //                                                      ^ `onMethod` answers a request that is the caller's fault with 503 Service Unavailable; use 405 Method Not Allowed (it handles `HttpRequestMethodNotSupportedException`)
  }
}

@RestControllerAdvice
class ReactiveErrors {
  @ExceptionHandler({WebExchangeBindException.class, IllegalStateException.class})
  ResponseEntity<String> onBinding() {
    return ResponseEntity.status(500).build();
    //                           ^ `onBinding` answers a request that is the caller's fault with 500 Internal Server Error; use 400 Bad Request (it handles `WebExchangeBindException`)
  }
}

class MediaTypeMapper implements ExceptionMapper<NotSupportedException> {
  @Override
  public Response toResponse(NotSupportedException refused) {
    return Response.serverError().build();
    //                         ^ `toResponse` answers a request that is the caller's fault with 500 Internal Server Error; use 415 Unsupported Media Type (it handles `NotSupportedException`)
  }
}
