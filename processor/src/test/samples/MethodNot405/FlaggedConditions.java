package samples.flagged.conditions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;

class OrderHandler implements HttpHandler {
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!"POST".equals(exchange.getRequestMethod())) {
      exchange.sendResponseHeaders(400, -1);
      //                           ^ `handle` answers a request method that is not supported with 400 Bad Request; use 405 Method Not Allowed (it stands under the condition `!"POST".equals(exchange.getRequestMethod())`)
      return;
    }
    exchange.sendResponseHeaders(204, -1);
  }
}

class OrderServlet extends HttpServlet {
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equalsIgnoreCase("GET")) {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      //                                    ^ `service` answers a request method that is not supported with 500 Internal Server Error; use 405 Method Not Allowed (it stands under the condition `!request.getMethod().equalsIgnoreCase("GET")`)
    }
  }
}

class OrderFilter {
  void filter(ServerWebExchange exchange) {
    if (exchange.getRequest().getMethod() != HttpMethod.PUT) {
      exchange.getResponse().setStatusCode(HttpStatus.CONFLICT);
      //                                             ^ `filter` answers a request method that is not supported with 409 Conflict; use 405 Method Not Allowed (it stands under the condition `exchange.getRequest().getMethod() != HttpMethod.PUT`)
    }
  }
}
