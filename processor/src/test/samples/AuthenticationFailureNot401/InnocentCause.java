package samples.innocent.cause;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The exception itself is asked why: an account may be closed to a caller who is known. */
@Path("/entry")
class Entry {

  @POST
  public Response enter(String name) {
    try {
      return Response.ok(identify(name)).build();
    } catch (IdentityAuthenticationException failure) {
      if (failure.cause() == Cause.SUSPENDED) {
        return Response.status(Response.Status.FORBIDDEN).build();
      }
      return Response.status(Response.Status.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .build();
    }
  }

  private static String identify(String name) {
    if (name.isEmpty()) {
      throw new IdentityAuthenticationException();
    }
    return name;
  }
}

/** What the outer condition lets in, the inner one takes out again. */
class Failures {

  void answer(Throwable thrown, Object account, HttpServletResponse response) {
    if (thrown instanceof IdentityAuthenticationException || thrown instanceof UnauthenticatedException) {
      if (thrown instanceof IdentityAuthenticationException || account == null) {
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      }
    }
  }
}

class UnauthenticatedException extends RuntimeException {}

enum Cause {
  SUSPENDED,
  UNKNOWN
}

class IdentityAuthenticationException extends RuntimeException {

  Cause cause() {
    return Cause.UNKNOWN;
  }
}
