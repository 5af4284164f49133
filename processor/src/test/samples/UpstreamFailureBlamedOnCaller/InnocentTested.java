package samples.innocent.tested;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.ConnectException;

class ShopMapper implements ExceptionMapper<Exception> {
  @Override
  public Response toResponse(Exception any) {
    if (any instanceof ConnectException) {
      return Response.status(Response.Status.BAD_GATEWAY).build();
    }
    if (any instanceof IllegalArgumentException) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    return Response.serverError().build();
  }
}
