package samples.innocent.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** What the caller sends comes too slowly. */
class Input {

  void handleReadException(HttpServletResponse response, IOException failure) throws IOException {
    if (failure instanceof SocketTimeoutException) {
      response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
