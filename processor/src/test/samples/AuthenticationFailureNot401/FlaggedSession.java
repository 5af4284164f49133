package samples.flagged.session;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Nobody is in the session. */
class Wardrobe extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    if (session.getAttribute("user") == null) {
      response.setStatus(403);
      //                 ^ `doGet` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `session.getAttribute("user") == null`)
      return;
    }
    response.getWriter().write("coats");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String guest = (String) request.getSession().getAttribute("loginUserId");
    if (guest == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      //                                    ^ `doPost` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `guest == null`)
      return;
    }
    response.getWriter().write(guest);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object user = request.getSession().getAttribute("user");
    if (user == null) {
      response.sendError(400, "You are not logged in");
      //                 ^ `doDelete` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it stands under the condition `user == null`)
      return;
    }
    response.setStatus(204);
  }
}
