package samples.innocent;

import io.netty.handler.codec.http.TooLongHttpContentException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class LongContentMapper implements ExceptionMapper<TooLongHttpContentException> {
  @Override
  public Response toResponse(TooLongHttpContentException refused) {
    return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
  }
}

enum UploadError {
  UPLOAD_REFUSED(HttpStatus.PAYLOAD_TOO_LARGE),
  IMAGE_TOO_BIG(HttpStatus.UNPROCESSABLE_ENTITY),
  DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE),
  PAGE_TOO_LARGE(HttpStatus.BAD_REQUEST),
  AMOUNT_TOO_LARGE(HttpStatus.BAD_REQUEST);

  private final HttpStatus status;

  UploadError(HttpStatus status) {
    this.status = status;
  }
}

class Uploads {
  void header(HttpServletResponse response) throws IOException {
    response.sendError(431, "Request header fields too large");
  }

  void address(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG, "Request URI too large");
  }

  void order() {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The number is too large");
  }
}
