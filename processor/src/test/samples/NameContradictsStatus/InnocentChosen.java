package samples.innocent.chosen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiConsumer;

final class Handlers {

  /** For 405, unless the caller asks which methods there are. */
  static final BiConsumer<HttpServletRequest, HttpServletResponse> METHOD_NOT_ALLOWED =
      (request, response) -> {
        response.setHeader("Allow", "GET, OPTIONS");
        if (request.getMethod().equals("OPTIONS")) {
          response.setStatus(HttpServletResponse.SC_OK);
        } else {
          response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
      };

  private Handlers() {}
}
