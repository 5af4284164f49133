package samples.flagged.overwritten;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

class MovedServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    //                ^ `doGet` sets 301 Moved Permanently, but `sendRedirect` replaces it with 302 Found; remove the first or send the response another way
    response.sendRedirect("/new");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("name") == null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      //                ^ `doPost` sets 400 Bad Request, but `sendError` replaces it with 500 Internal Server Error; remove the first or send the response another way
      response.setHeader("X-Reason", "name");
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "no name");
      return;
    }
    response.setStatus(202);
    //                ^ `doPost` sets 202 Accepted and then 204 No Content, which replaces it; set the one that is meant
    response.setStatus(204);
  }
}

class Resource {

  Response conflict() {
    return Response.status(400).status(Response.Status.CONFLICT).build();
    //                     ^ `conflict` sets 400 Bad Request and then 409 Conflict, which replaces it; set the one that is meant
  }

  Response failed() {
    return Response.serverError().entity("later").status(503).build();
    //                         ^ (note) `failed` sets 500 Internal Server Error and then 503 Service Unavailable, which replaces it; set the one that is meant
  }

  void moved(Context context) {
    context.status(301);
    //            ^ `moved` sets 301 Moved Permanently, but `redirect` replaces it with 302 Found; remove the first or send the response another way
    context.redirect("/new");
  }
}
