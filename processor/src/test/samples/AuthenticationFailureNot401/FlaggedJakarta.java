package samples.flagged.jakarta;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.apache.shiro.authc.IncorrectCredentialsException;

class NotAuthorizedMapper implements ExceptionMapper<NotAuthorizedException> {
  @Override
  public Response toResponse(NotAuthorizedException exception) {
    return Response.status(Response.Status.BAD_REQUEST).entity(exception.getMessage()).build();
    //                                    ^ `toResponse` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it handles `NotAuthorizedException`)
  }
}

class WrongPasswordMapper implements ExceptionMapper<IncorrectCredentialsException> {
  @Override
  public Response toResponse(IncorrectCredentialsException exception) {
    return Response.serverError().build();
    //                         ^ `toResponse` answers a failed authentication with 500 Internal Server Error; use 401 Unauthorized (it handles `IncorrectCredentialsException`)
  }
}

class Orders {
  @Context SecurityContext security;

  void cancel() {
    if (security.getUserPrincipal() == null) {
      throw new ForbiddenException("no");
      //    ^ `cancel` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `security.getUserPrincipal() == null`)
    }
  }
}
