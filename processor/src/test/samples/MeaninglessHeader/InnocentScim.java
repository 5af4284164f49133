package samples.innocent.scim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** RFC 7644 has the location of a resource in answers to GET and PUT. */
@Path("/Users/1")
class Users {

  @GET
  public Response user() {
    return Response.ok("{}").location(URI.create("/Users/1")).build();
  }
}
