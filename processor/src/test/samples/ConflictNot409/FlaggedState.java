package samples.flagged.state;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class ImportJobNotRunningException extends RuntimeException {}

class AuctionNotStartedException extends RuntimeException {}

class ImportJobNotRunningMapper implements ExceptionMapper<ImportJobNotRunningException> {
  @Override
  public Response toResponse(ImportJobNotRunningException failure) {
    return Response.status(Response.Status.INTERNAL_SERVER_ERROR).build();
    //                                    ^ `toResponse` answers a request that the state does not allow with 500 Internal Server Error; use 409 Conflict (it handles `ImportJobNotRunningException`)
  }
}

@RestControllerAdvice
class AuctionErrors {

  @ExceptionHandler(AuctionNotStartedException.class)
  ResponseEntity<String> onEarly() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    //                                     ^ `onEarly` answers a request that the state does not allow with 404 Not Found; use 409 Conflict (it handles `AuctionNotStartedException`)
  }
}
