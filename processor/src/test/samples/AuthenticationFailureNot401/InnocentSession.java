package samples.innocent.session;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

class Wardrobe extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    if (session.getAttribute("user") == null) {
      response.setHeader("WWW-Authenticate", "Wardrobe");
      response.setStatus(401);
      return;
    }
    response.getWriter().write("coats");
  }

  /** What is missing is a payment, a rank, or one of two: more than a login would be needed. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    if (session.getAttribute("payment") == null) {
      response.setStatus(403);
      return;
    }
    if (session.getAttribute("admin") == null) {
      response.setStatus(403);
      return;
    }
    Object user = session.getAttribute("user");
    if (user == null || !user.equals(request.getParameter("owner"))) {
      response.setStatus(403);
      return;
    }
    response.getWriter().write("cloak");
  }

  /** An attribute of the request is no session's. */
  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object user = request.getAttribute("user");
    if (user == null) {
      response.setStatus(403);
      return;
    }
    response.sendRedirect("/wardrobe");
  }

  /** No refusal: the login is only asked for its name. */
  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object user = request.getSession().getAttribute("user");
    if (user == null) {
      response.sendError(400, "Nothing hangs here");
      return;
    }
    response.setStatus(204);
  }
}
