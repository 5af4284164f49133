package samples.flagged.filters;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

class MembersOnly implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getSecurityContext().getUserPrincipal() == null) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
      //                                               ^ `filter` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it stands under the condition `request.getSecurityContext().getUserPrincipal() == null`)
    }
  }
}

class Residents implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getSecurityContext().getUserPrincipal() == null) {
      throw new ForbiddenException(Response.status(Response.Status.FORBIDDEN).build());
      //    ^ `filter` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it stands under the condition `request.getSecurityContext().getUserPrincipal() == null`)
    }
  }
}

class BearerOnly implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.startsWith("Bearer ")) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
      //                                               ^ `filter` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it stands under the condition `header == null || !header.startsWith("Bearer ")`)
    }
  }
}

class SignedIn extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      //                                    ^ `doFilter` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it stands under the condition `request.getUserPrincipal() == null`)
      return;
    }
    chain.doFilter(request, response);
  }
}
