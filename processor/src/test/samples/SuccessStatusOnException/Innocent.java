package samples.innocent.exceptions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
class ImportBroken extends RuntimeException {}

@ResponseStatus(HttpStatus.NOT_MODIFIED)
class Unchanged extends RuntimeException {}

/** A class-level status on a controller, not on an exception. */
@RestController
@ResponseStatus(HttpStatus.OK)
class Status {}

class Moved extends ResponseStatusException {

  private final URI target;

  Moved(URI target) {
    super(HttpStatus.SEE_OTHER);
    this.target = target;
  }

  @Override
  public HttpHeaders getHeaders() {
    HttpHeaders headers = new HttpHeaders();
    headers.setLocation(target);
    return headers;
  }
}

class MovedFor extends ResponseStatusException {

  private final HttpHeaders headers;

  MovedFor(HttpHeaders headers) {
    super(HttpStatus.TEMPORARY_REDIRECT);
    this.headers = headers;
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }
}

/** An envelope's own exception: the number is a code of the program. */
class EnvelopeException extends RuntimeException {

  EnvelopeException(HttpStatus inner, String message) {
    super(message + inner);
  }
}

class Imports {

  void unprocessable() {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the file is empty");
  }

  void redirect(URI target) {
    throw new RedirectionException(Response.Status.SEE_OTHER, target);
  }

  void response(URI target) {
    throw new WebApplicationException(Response.seeOther(target).build());
  }

  void withLocation(URI target) {
    ErrorResponseException moved = new ErrorResponseException(HttpStatus.TEMPORARY_REDIRECT);
    moved.getHeaders().setLocation(target);
    throw moved;
  }

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_MODIFIED);
  }

  void status(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  void own() {
    throw new EnvelopeException(HttpStatus.OK, "inner");
  }
}
