package samples.flagged.description.elsewhere;

import io.swagger.annotations.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/courts")
class Courts {

  @GET
  @ApiResponse(code = 409, message = "404 Not Found")
  //                  ^ `court` describes 409 Conflict as "404 Not Found", which is 404 Not Found; make the code and the text agree
  public String court() {
    return "";
  }

  @GET
  @Path("/halls")
  @APIResponse(responseCode = "412", description = "Unsupported Media Type")
  //                          ^ `hall` describes 412 Precondition Failed as "Unsupported Media Type", which is 415 Unsupported Media Type; make the code and the text agree
  public String hall() {
    return "";
  }
}
