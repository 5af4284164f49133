package samples.flagged.jakarta;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.apache.shiro.authz.UnauthorizedException;

class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
  @Override
  public Response toResponse(ForbiddenException exception) {
    return Response.status(Response.Status.INTERNAL_SERVER_ERROR).build();
    //                                    ^ `toResponse` answers a refused permission with 500 Internal Server Error; use 403 Forbidden (it handles `ForbiddenException`)
  }
}

/** Shiro's name for a missing permission. */
class ShiroMapper implements ExceptionMapper<UnauthorizedException> {
  @Override
  public Response toResponse(UnauthorizedException exception) {
    return Response.status(Response.Status.UNAUTHORIZED)
    //                                    ^ `toResponse` answers a refused permission with 401 Unauthorized; use 403 Forbidden (it handles `UnauthorizedException`)
        .header("WWW-Authenticate", "Basic")
        .build();
  }
}

class FailureMapper implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException exception) {
    if (exception instanceof ForbiddenException) {
      return Response.status(Response.Status.BAD_REQUEST).build();
      //                                    ^ `toResponse` answers a refused permission with 400 Bad Request; use 403 Forbidden (the condition tests for `ForbiddenException`)
    }
    return Response.serverError().build();
  }
}
