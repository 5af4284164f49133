package samples.flagged.tested;

import jakarta.persistence.EntityNotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** One handler that asks what has happened. */
@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<String> onAnything(RuntimeException any) {
    if (any instanceof EntityNotFoundException) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
      //                                     ^ `onAnything` answers something that does not exist with 409 Conflict; use 404 Not Found (the condition tests for `EntityNotFoundException`)
    }
    return ResponseEntity.internalServerError().build();
  }
}

class ShopMapper implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException any) {
    if (any instanceof OrderNotFoundException) {
      return Response.status(Response.Status.FORBIDDEN).build();
      //                                    ^ `toResponse` answers something that does not exist with 403 Forbidden; use 404 Not Found (the condition tests for `OrderNotFoundException`)
    } else if (any instanceof EntityNotFoundException) {
      return Response.status(Response.Status.BAD_REQUEST).build();
      //                                    ^ (note) `toResponse` answers something that does not exist with 400 Bad Request; use 404 Not Found (the condition tests for `EntityNotFoundException`)
    }
    return Response.serverError().build();
  }
}

@ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
//                        ^ `OrderNotFoundException` answers something that does not exist with 402 Payment Required; use 404 Not Found (the class is named `OrderNotFoundException`)
class OrderNotFoundException extends RuntimeException {}
