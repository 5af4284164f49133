package samples.flagged.documented.elsewhere;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/orders")
class Orders {

  @POST
  @APIResponse(responseCode = "200", description = "The new order")
  //                          ^ `create` documents 200 OK as its success but answers 201 Created; document 201 Created or answer 200 OK
  public Response create() {
    return Response.status(Response.Status.CREATED).entity("order").build();
  }

  @POST
  @Path("/copy")
  @ResponseStatus(201)
  @APIResponse(responseCode = "200", description = "The new order")
  //                          ^ `copy` documents 200 OK as its success but answers 201 Created; document 201 Created or answer 200 OK
  public String copy() {
    return "order";
  }

  @DELETE
  @APIResponse(responseCode = "200", description = "Deleted")
  //                          ^ (note) `delete` documents 200 OK as its success but answers 204 No Content; document 204 No Content or answer 200 OK
  public void delete() {
    System.out.println("deleted");
  }
}
