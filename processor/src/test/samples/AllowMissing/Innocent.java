package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class MethodErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<ProblemDetail> onMethod(HttpRequestMethodNotSupportedException refused) {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .headers(refused.getHeaders())
        .body(ProblemDetail.forStatus(HttpStatus.METHOD_NOT_ALLOWED));
  }

  @ExceptionHandler(UnsupportedOperationException.class)
  ResponseEntity<String> onOperation() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .allow(HttpMethod.GET, HttpMethod.HEAD)
        .body("only reading");
  }

  @ExceptionHandler(ReadOnlyException.class)
  void onReadOnly(HttpServletResponse response) throws IOException {
    response.addHeader("Allow", "GET");
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}

class ReadOnlyException extends ResponseStatusException {
  ReadOnlyException() {
    super(HttpStatus.METHOD_NOT_ALLOWED);
  }

  @Override
  public HttpHeaders getHeaders() {
    HttpHeaders headers = new HttpHeaders();
    headers.setAllow(java.util.Set.of(HttpMethod.GET));
    return headers;
  }
}

class RefusedException extends ResponseStatusException {
  private final HttpHeaders headers;

  RefusedException(HttpHeaders headers) {
    super(HttpStatus.METHOD_NOT_ALLOWED);
    this.headers = headers;
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }
}

enum Failure {
  READ_ONLY(HttpStatus.METHOD_NOT_ALLOWED);

  final HttpStatus status;

  Failure(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  @PUT
  public Response replace(String item) {
    throw new NotAllowedException("GET", new String[] {"HEAD"});
  }

  @PUT
  @Path("/all")
  public Response replaceAll(String items) {
    return Response.status(Response.Status.METHOD_NOT_ALLOWED).allow("GET").build();
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refuse(response);
    throw new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET));
  }

  /** Who calls it may have set the field. */
  private static void refuse(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
