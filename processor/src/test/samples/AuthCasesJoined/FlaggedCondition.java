package samples.flagged.condition;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

interface Singer {
  String role();
}

class Songs extends HttpServlet {

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Singer user = (Singer) request.getSession().getAttribute("singer");
    if (user == null || !user.role().equals("choirmaster")) {
      response.setHeader("WWW-Authenticate", "Form");
      response.sendError(
          HttpServletResponse.SC_UNAUTHORIZED, "You do not have permission to remove songs.");
          //                 ^ `doDelete` gives `user == null` and `!user.role().equals("choirmaster")` one status; use 401 Unauthorized for the first and 403 Forbidden for the second
    }
  }

  void rename(Singer member, boolean open) {
    if (null == member || (!open && !(member.role().equals("tenor") || open))) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "No permission");
      //                                          ^ `rename` gives `null == member` and `(!open && !(member.role().equals("tenor") || open))` one status; use 401 Unauthorized for the first and 403 Forbidden for the second
    }
  }
}
