package samples.innocent.either;

import com.sun.net.httpserver.HttpExchange;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Either {
  void exchange(HttpExchange exchange, boolean known) throws IOException {
    exchange.sendResponseHeaders(known ? 200 : 404, known ? 1000 : -1);
  }

  int own(boolean known) {
    return known ? 200 : 1000;
  }

  boolean compared(HttpServletResponse response, boolean any) {
    return response.getStatus() == (any ? 0 : 200);
  }

  void counted(HttpExchange exchange, int code) throws IOException {
    exchange.sendResponseHeaders(code > 599 ? 500 : code, -1);
  }
}
