package samples.innocent.factory;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
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

/** Which version of a page there was at a time, the caller negotiates too. */
@Path("/pages")
class Pages {

  @GET
  public String page(Asked asked, Mementos mementos) {
    if (asked.getDatetime() != null && mementos.count() == 0) {
      throw new NotAcceptableException();
    }
    return "page";
  }

  interface Asked {
    String getDatetime();
  }

  interface Mementos {
    int count();
  }
}
