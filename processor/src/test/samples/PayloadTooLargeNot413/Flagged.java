package samples.flagged;

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
    return Response.status(Response.Status.FORBIDDEN).build();
    //                                    ^ `toResponse` answers content that is too large with 403 Forbidden; use 413 Content Too Large (it handles `TooLongHttpContentException`)
  }
}

enum UploadError {
  FILE_TOO_LARGE(HttpStatus.INTERNAL_SERVER_ERROR),
  //                       ^ `FILE_TOO_LARGE` answers content that is too large with 500 Internal Server Error; use 413 Content Too Large (the constant is named `FILE_TOO_LARGE`)
  IMAGE_TOO_BIG(HttpStatus.BAD_REQUEST),
  //                      ^ (note) `IMAGE_TOO_BIG` answers content that is too large with 400 Bad Request; use 413 Content Too Large (the constant is named `IMAGE_TOO_BIG`)
  UPLOAD_SIZE_EXCEEDED(HttpStatus.PAYLOAD_TOO_LARGE);

  private final HttpStatus status;

  UploadError(HttpStatus status) {
    this.status = status;
  }
}

class Uploads {
  void store() {
    throw new ResponseStatusException(HttpStatus.CONFLICT, "The file size exceeds 10 MB");
    //                                          ^ `store` answers content that is too large with 409 Conflict; use 413 Content Too Large (the text says "The file size exceeds 10 MB")
  }

  void store(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN, "Request body too large");
    //                                    ^ `store` answers content that is too large with 403 Forbidden; use 413 Content Too Large (the text says "Request body too large")
  }
}
