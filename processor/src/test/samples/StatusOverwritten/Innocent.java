package samples.innocent.overwritten;

import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class Servlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.sendRedirect("/new");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(200);
    if (request.getParameter("name") == null) {
      response.setStatus(400);
      return;
    }
    if (request.getParameter("age") == null) {
      response.sendError(400);
    } else {
      response.setStatus(202);
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(403);
    response.sendError(403, "no");
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(500);
    String name = request.getParameter("name");
    String age = request.getParameter("age");
    String both = name.strip() + age.strip();
    log(both);
    response.setStatus(204);
  }

  void arms(int kind, HttpServletResponse response) {
    switch (kind) {
      case 1 -> response.setStatus(400);
      case 2 -> response.setStatus(404);
      default -> response.setStatus(204);
    }
    switch (kind) {
      case 1:
        response.setStatus(400);
        break;
      case 2:
        response.setStatus(404);
        break;
      default:
        response.setStatus(204);
    }
  }

  void twoResponses(HttpServletResponse one, HttpServletResponse other) {
    one.setStatus(200);
    other.setStatus(400);
  }

  void moved(HttpServletResponse response) {
    response.setStatus(308);
    response.setHeader("Location", "/new");
  }
}

class Resource {

  Response created(Object order) {
    return Response.ok(order).status(201).header("Location", "/orders/1").build();
  }

  Response asked(boolean found) {
    return Response.status(found ? 200 : 404).build();
  }

  ResponseEntity<ProblemDetail> problem() {
    return ResponseEntity.status(404).body(ProblemDetail.forStatus(404));
  }

  void seeOther(RoutingContext context) {
    context.response().setStatusCode(303);
    context.redirect("/new");
  }
}
