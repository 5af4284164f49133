package samples.innocent.factory;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.Response;

/** Makes what is asked for by its name: the status was chosen where it is called. */
final class Failures {

  private Failures() {}

  static NotAcceptableException toNotAcceptableException(Throwable cause) {
    return new NotAcceptableException(Response.status(406).build(), cause);
  }

  static Response notAcceptable(String text) {
    return Response.status(Response.Status.NOT_ACCEPTABLE).entity(text).build();
  }
}
