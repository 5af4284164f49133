package com.example.shop;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Handlers with a mistake each, and one without. */
@Path("/orders")
public class Orders {

  @GET
  @Path("{id}")
  public Response find(@PathParam("id") String id) {
    return Response.status(Response.Status.CREATED).entity(id).build();
  }

  @POST
  public Response add(String order) {
    return Response.status(1000).entity(order).build();
  }

  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") String id) {
    return Response.status(Response.Status.NO_CONTENT).entity("removed " + id).build();
  }

  @POST
  @Path("{id}/cancel")
  public Response cancel(@PathParam("id") String id) {
    return Response.status(477).entity(id).build();
  }

  @GET
  @Path("</script><script>document.title='taken'</script>\"><img src=x onerror=document.title='taken'>")
  @SuppressWarnings("InvalidStatusCode")
  public Response hostile() {
    return Response.status(7).entity("</code></pre><img src=x onerror=document.title='taken'>").build();
  }
}
