package samples.flagged.tested;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.sql.SQLException;

class ShopMapper implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException any) {
    if (any instanceof NullPointerException) {
      return Response.status(Response.Status.BAD_REQUEST).build();
      //                                    ^ `toResponse` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (the condition tests for `NullPointerException`)
    }
    return Response.serverError().build();
  }
}

class Failures {
  void tell(Exception failure, HttpServletResponse response) throws IOException {
    if (failure instanceof IllegalArgumentException) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (failure instanceof SQLException) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
      //                                    ^ `tell` answers a fault of the service itself with 409 Conflict; use 500 Internal Server Error (the condition tests for `SQLException`)
    }
  }

  String load(String name, HttpServletResponse response) throws IOException {
    try {
      return store(name);
    } catch (RuntimeException failure) {
      response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
      //                                    ^ (note) `load` answers whatever goes wrong with 408 Request Timeout, faults of the service included; use 500 Internal Server Error (it stands in a catch of `RuntimeException`)
      return "";
    }
  }

  private static String store(String name) {
    return name;
  }
}
