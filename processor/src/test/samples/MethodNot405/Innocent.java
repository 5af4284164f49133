package samples.innocent;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;

class MethodMapper implements ExceptionMapper<NotAllowedException> {
  @Override
  public Response toResponse(NotAllowedException refused) {
    return Response.status(Response.Status.METHOD_NOT_ALLOWED)
        .allow("GET")
        .entity(refused.getMessage())
        .build();
  }
}

enum ApiError {
  REQUEST_METHOD_NOT_SUPPORTED(HttpStatus.METHOD_NOT_ALLOWED),
  ACTION_NOT_ALLOWED(HttpStatus.FORBIDDEN),
  PAYMENT_METHOD_NOT_ALLOWED(HttpStatus.BAD_REQUEST),
  LOGIN_METHOD_NOT_ALLOWED(HttpStatus.FORBIDDEN),
  SHIPPING_METHOD_NOT_SUPPORTED(HttpStatus.UNPROCESSABLE_ENTITY);

  private final HttpStatus status;

  ApiError(HttpStatus status) {
    this.status = status;
  }
}

class Dispatcher {
  // Nobody here knows the method at all.
  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED, "Request method not supported");
  }
}
