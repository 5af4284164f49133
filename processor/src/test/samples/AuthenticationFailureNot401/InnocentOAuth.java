package samples.innocent.oauth;

import com.nimbusds.jwt.proc.BadJWTException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import javax.security.auth.login.LoginException;
import org.apache.shiro.authz.UnauthorizedException;

@Path("/oauth2")
class TokenEndpoint {

  /** RFC 6749, Section 5.2. */
  @POST
  @Path("/token")
  public Response token(String assertion) {
    try {
      return Response.ok(verify(assertion)).build();
    } catch (BadJWTException refused) {
      return Response.status(Response.Status.BAD_REQUEST).entity("invalid_grant").build();
    }
  }

  /** RFC 7009, Section 2.2: a token that is not valid is as good as revoked. */
  @POST
  @Path("/revoke")
  public Response revoke(String token) {
    try {
      verify(token);
      return Response.noContent().build();
    } catch (BadJWTException invalid) {
      return Response.noContent().build();
    }
  }

  private String verify(String token) throws BadJWTException {
    throw new BadJWTException(token);
  }
}

/** Shiro's UnauthorizedException tells that a permission is missing. */
class UnauthorizedMapper implements ExceptionMapper<UnauthorizedException> {
  @Override
  public Response toResponse(UnauthorizedException exception) {
    return Response.status(Response.Status.FORBIDDEN).build();
  }
}

class Reports {

  /** The service's own login to the store, not the caller's. */
  void open(HttpServletResponse response) throws IOException {
    try {
      loginToStore();
    } catch (LoginException refused) {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  void delete(SecurityContext security) {
    if (!security.isUserInRole("admin")) {
      throw new ForbiddenException("admins only");
    }
  }

  private void loginToStore() throws LoginException {
    throw new LoginException("store");
  }
}

/** A verifiable credential is what the request asks for, not what it proves itself with. */
class CredentialOffers {

  void offer(boolean supported) {
    if (!supported) {
      throw new BadRequestException("invalid_credential_request");
    }
  }
}
