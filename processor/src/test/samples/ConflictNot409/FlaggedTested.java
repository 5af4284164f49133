package samples.flagged.tested;

import jakarta.persistence.EntityExistsException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class ShopMapper implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException any) {
    if (any instanceof EntityExistsException) {
      return Response.status(Response.Status.FORBIDDEN).build();
      //                                    ^ `toResponse` answers a duplicate or a concurrent change with 403 Forbidden; use 409 Conflict (the condition tests for `EntityExistsException`)
    }
    return Response.serverError().build();
  }
}
