package samples.flagged;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;

class MethodMapper implements ExceptionMapper<NotAllowedException> {
  @Override
  public Response toResponse(NotAllowedException refused) {
    return Response.status(Response.Status.NOT_FOUND).build();
    //                                    ^ `toResponse` answers a request method that is not supported with 404 Not Found; use 405 Method Not Allowed (it handles `NotAllowedException`)
  }
}

enum ApiError {
  REQUEST_METHOD_NOT_SUPPORTED(HttpStatus.BAD_REQUEST),
  //                                     ^ `REQUEST_METHOD_NOT_SUPPORTED` answers a request method that is not supported with 400 Bad Request; use 405 Method Not Allowed (the constant is named `REQUEST_METHOD_NOT_SUPPORTED`)
  UNSUPPORTED_HTTP_METHOD(HttpStatus.METHOD_NOT_ALLOWED);

  private final HttpStatus status;

  ApiError(HttpStatus status) {
    this.status = status;
  }
}

class Dispatcher {
  void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendError(
        HttpServletResponse.SC_FORBIDDEN,
        //                 ^ `refuse` answers a request method that is not supported with 403 Forbidden; use 405 Method Not Allowed (the text says "HTTP method {} is not supported")
        "HTTP method " + request.getMethod() + " is not supported");
  }
}
