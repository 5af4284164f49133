package samples.innocent.throwing;

import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  @GetMapping("/orders")
  String find() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such order");
  }

  @ExceptionHandler(NoSuchElementException.class)
  ResponseEntity<String> missing(NoSuchElementException failure) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).body("no such order");
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> state(IllegalStateException failure) {
    if (failure.getMessage() == null) {
      throw failure;
    }
    return ResponseEntity.status(HttpStatus.CONFLICT).body(failure.getMessage());
  }

  @ExceptionHandler(ResponseStatusException.class)
  ResponseEntity<String> known(ResponseStatusException failure) throws ResponseStatusException {
    ResponseStatusException other = new ResponseStatusException(failure.getStatusCode());
    return ResponseEntity.status(other.getStatusCode()).build();
  }
}

class MissingMapper implements ExceptionMapper<NoSuchElementException> {

  @Override
  public Response toResponse(NoSuchElementException failure) {
    if (failure.getMessage() == null) {
      throw new InternalServerErrorException(failure);
    }
    return new NotFoundException(failure.getMessage()).getResponse();
  }
}
