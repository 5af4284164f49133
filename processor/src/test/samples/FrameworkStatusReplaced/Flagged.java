package samples.flagged;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod() {
    return ResponseEntity.badRequest().build();
    //                              ^ `onMethod` answers Spring's `HttpRequestMethodNotSupportedException` with 400 Bad Request; use 405 Method Not Allowed, as Spring does
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  //                        ^ `onMediaType` answers Spring's `HttpMediaTypeNotSupportedException` with 400 Bad Request; use 415 Unsupported Media Type, as Spring does
  String onMediaType() {
    return "what is that";
  }

  @ExceptionHandler(MissingServletRequestParameterException.class)
  ResponseEntity<String> onMissing() {
    return ResponseEntity.notFound().build();
    //                            ^ `onMissing` answers Spring's `MissingServletRequestParameterException` with 404 Not Found; use 400 Bad Request, as Spring does
  }

  @ExceptionHandler(HttpMediaTypeException.class)
  ResponseEntity<String> onMediaTypes() {
    return ResponseEntity.badRequest().build();
    //                              ^ `onMediaTypes` answers Spring's `HttpMediaTypeException` with 400 Bad Request; use 415 Unsupported Media Type, as Spring does
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<String> onUpload() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    //                                     ^ `onUpload` answers Spring's `MaxUploadSizeExceededException` with 403 Forbidden; use 413 Content Too Large, as Spring does
  }
}

@RestControllerAdvice
class ReactiveErrors {

  @ExceptionHandler({NoResourceFoundException.class, UnsupportedMediaTypeStatusException.class})
  ResponseEntity<String> onEither() {
    return ResponseEntity.notFound().build();
    //                            ^ `onEither` answers Spring's `UnsupportedMediaTypeStatusException` with 404 Not Found; use 415 Unsupported Media Type, as Spring does
  }
}
