package samples.flagged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class MethodErrors {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> onMethod() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).body("another method, please");
    //                                     ^ `onMethod` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
  }
}

@ResponseStatus(HttpStatus.METHOD_NOT_ALLOWED)
//                        ^ `ReadOnlyException` answers 405 Method Not Allowed by an exception that carries no `Allow` field; use one that does
class ReadOnlyException extends RuntimeException {}

@Path("/items")
class Items {

  @PUT
  public Response replace(String item) {
    return Response.status(Response.Status.METHOD_NOT_ALLOWED).build();
    //                                    ^ `replace` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
  }

  @PUT
  @Path("/all")
  public Response replaceAll(String items) {
    throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
    //                                            ^ `replaceAll` answers 405 Method Not Allowed by an exception that carries no `Allow` field; use one that does
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    //                                    ^ `doPut` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
  }

  void refuse() {
    throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
    //                                          ^ `refuse` answers 405 Method Not Allowed by an exception that carries no `Allow` field; use one that does
  }
}
