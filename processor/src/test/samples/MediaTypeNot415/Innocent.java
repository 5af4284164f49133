package samples.innocent;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class MediaTypeMapper implements ExceptionMapper<NotSupportedException> {
  @Override
  public Response toResponse(NotSupportedException refused) {
    return Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE).build();
  }
}

class AcceptMapper implements ExceptionMapper<NotAcceptableException> {
  @Override
  public Response toResponse(NotAcceptableException refused) {
    return Response.status(Response.Status.NOT_ACCEPTABLE).build();
  }
}

enum UploadError {
  MEDIA_TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  IMAGE_NOT_SUPPORTED(HttpStatus.UNPROCESSABLE_ENTITY),
  PAYMENT_TYPE_NOT_SUPPORTED(HttpStatus.BAD_REQUEST);

  private final HttpStatus status;

  UploadError(HttpStatus status) {
    this.status = status;
  }
}

class Uploads {
  void store(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Unsupported media type");
  }

  // A missing charset is a fault of the machine.
  byte[] bytes(String text) {
    try {
      return text.getBytes("UTF-8");
    } catch (UnsupportedEncodingException impossible) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
    }
  }
}
