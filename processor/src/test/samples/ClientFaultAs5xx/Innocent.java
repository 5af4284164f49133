package samples.innocent;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.MalformedURLException;
import java.net.URL;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> onInvalid() {
    return ResponseEntity.unprocessableEntity().build();
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<String> onUnreadable() {
    return ResponseEntity.badRequest().build();
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).header("Allow", "GET").build();
  }

  // What the program itself cannot write is its own fault.
  @ExceptionHandler({HttpMessageNotWritableException.class, HttpMessageConversionException.class})
  ResponseEntity<String> onUnwritable() {
    return ResponseEntity.internalServerError().build();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> onArgument() {
    return ResponseEntity.internalServerError().build();
  }
}

// The violated constraint may be that of a returned value.
class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Override
  public Response toResponse(ConstraintViolationException violation) {
    return Response.serverError().build();
  }
}

class Addresses {
  // The address comes from the configuration, not from the caller.
  URL of(String configured) {
    try {
      return new URL(configured);
    } catch (MalformedURLException broken) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "broken set-up", broken);
    }
  }
}
