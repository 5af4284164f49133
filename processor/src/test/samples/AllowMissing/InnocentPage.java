package samples.innocent.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jasper.runtime.HttpJspBase;

/** As Jasper writes it for {@code orders.jsp}: nobody mends it here. */
abstract class orders_jsp extends HttpJspBase {

  @Override
  public void _jspService(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"GET".equals(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "JSPs only permit GET");
      return;
    }
    response.getWriter().write("orders");
  }
}
