package samples.flagged;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class MediaTypeMapper implements ExceptionMapper<NotSupportedException> {
  @Override
  public Response toResponse(NotSupportedException refused) {
    return Response.status(Response.Status.CONFLICT).build();
    //                                    ^ `toResponse` answers an unsupported media type with 409 Conflict; use 415 Unsupported Media Type (it handles `NotSupportedException`)
  }
}

enum UploadError {
  MEDIA_TYPE_NOT_ALLOWED(HttpStatus.CONFLICT),
  //                               ^ `MEDIA_TYPE_NOT_ALLOWED` answers an unsupported media type with 409 Conflict; use 415 Unsupported Media Type (the constant is named `MEDIA_TYPE_NOT_ALLOWED`)
  CONTENT_TYPE_NOT_SUPPORTED(HttpStatus.BAD_REQUEST);
  //                                   ^ (note) `CONTENT_TYPE_NOT_SUPPORTED` answers an unsupported media type with 400 Bad Request; use 415 Unsupported Media Type (the constant is named `CONTENT_TYPE_NOT_SUPPORTED`)

  private final HttpStatus status;

  UploadError(HttpStatus status) {
    this.status = status;
  }
}

class Uploads {
  void store(String type) {
    throw new ResponseStatusException(
        HttpStatus.INTERNAL_SERVER_ERROR, "Content type " + type + " is not supported");
        //        ^ `store` answers an unsupported media type with 500 Internal Server Error; use 415 Unsupported Media Type (the text says "Content type {} is not supported")
  }

  void store(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND, "Unsupported media type of the picture");
    //                                    ^ `store` answers an unsupported media type with 404 Not Found; use 415 Unsupported Media Type (the text says "Unsupported media type of the picture")
  }
}
