package samples.innocent.open;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Which exceptions it handles, its subclasses choose. */
abstract class CallerErrors<T extends Exception> implements ExceptionMapper<T> {

  @Override
  public Response toResponse(T exception) {
    return Response.status(Response.Status.BAD_REQUEST).entity(text(exception)).build();
  }

  abstract String text(T exception);
}
