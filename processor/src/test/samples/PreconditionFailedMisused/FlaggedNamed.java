package samples.flagged.named;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

@Path("/catalog")
class Catalog {

  @GET
  @Path("{id}")
  public String item(@PathParam("id") String id) {
    if (!id.startsWith("app:")) {
      throw Failures.preconditionFailed("The item is no application");
      //                               ^ `item` answers 412 Precondition Failed, which only says that an `If-` field of the request did not hold; use the status that says what happened, such as 409 Conflict
    }
    return id;
  }
}

/** What the methods do, their names tell; here the source is seen, elsewhere it need not be. */
final class Failures {

  private Failures() {}

  static WebApplicationException preconditionFailed(String text) {
    return of(Response.Status.PRECONDITION_FAILED, text);
  }

  private static WebApplicationException of(Response.Status status, String text) {
    return new WebApplicationException(Response.status(status).entity(text).build());
  }
}
