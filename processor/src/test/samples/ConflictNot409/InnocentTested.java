package samples.innocent.tested;

import jakarta.persistence.EntityExistsException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class ShopMapper implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException any) {
    if (any instanceof EntityExistsException) {
      return Response.status(Response.Status.CONFLICT).build();
    }
    if (any instanceof SecurityException) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    return Response.serverError().build();
  }
}
