package samples.flagged.once;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The exception and the response in it have one status, and are told once. */
@Path("/orders")
class Orders {

  @POST
  public void place(String order) {
    if (order.isBlank()) {
      throw new NotAcceptableException(Response.status(406).build());
      //                                               ^ `place` answers 406 Not Acceptable, which only says that no representation fits the `Accept` fields; use the status that says what happened, such as 400 Bad Request
    }
  }
}
