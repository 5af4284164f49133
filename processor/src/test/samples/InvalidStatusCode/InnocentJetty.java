package samples.innocent.jetty;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.server.Request;

class Doorkeeper {

  /** Ends the connection without an answer. */
  void refuse(Request request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() > 1_000_000) {
      response.sendError(-1);
    }
  }
}
