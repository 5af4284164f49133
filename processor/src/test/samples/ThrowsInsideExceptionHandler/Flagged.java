package samples.flagged.throwing;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class Errors {

  @ExceptionHandler(NoSuchElementException.class)
  String missing(NoSuchElementException failure) {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such order", failure);
    //                                          ^ `missing` throws 404 Not Found inside an `@ExceptionHandler`, where Spring discards it; return the response
  }
}

class MissingMapper implements ExceptionMapper<NoSuchElementException> {

  @Override
  public Response toResponse(NoSuchElementException failure) {
    throw new NotFoundException("no such order");
    //    ^ `toResponse` throws 404 Not Found inside an `ExceptionMapper`, which is answered 500 Internal Server Error; return the response
  }
}

class BrokenMapper implements ExceptionMapper<UncheckedIOException> {

  @Override
  public Response toResponse(UncheckedIOException failure) {
    return Response.serverError().build();
  }
}
