package samples.flagged.tested;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.ConnectException;

class ShopMapper implements ExceptionMapper<Exception> {
  @Override
  public Response toResponse(Exception any) {
    if (any instanceof ConnectException) {
      return Response.status(Response.Status.NOT_FOUND).build();
      //                                    ^ `toResponse` answers the failure of something that it depends on with 404 Not Found, as if the caller were at fault; use 502 Bad Gateway (the condition tests for `ConnectException`)
    }
    return Response.serverError().build();
  }
}
