package samples.innocent.tested;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

class ShopMapper implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException any) {
    if (any instanceof IllegalArgumentException) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    if (any instanceof NullPointerException) {
      return Response.serverError().build();
    }
    return Response.serverError().build();
  }
}

class Failures {
  /** The more special type decides, and so does what the exception itself is asked. */
  void tell(Exception failure, HttpServletResponse response) throws IOException {
    if (failure instanceof SQLIntegrityConstraintViolationException) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    } else if (failure instanceof SQLException) {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  String load(String name, HttpServletResponse response) throws IOException {
    try {
      return store(name);
    } catch (SQLException failure) {
      if (failure.getErrorCode() == 1062) {
        response.sendError(HttpServletResponse.SC_CONFLICT);
      }
      return "";
    }
  }

  private static String store(String name) throws SQLException {
    if (name.isEmpty()) {
      throw new SQLException();
    }
    return name;
  }
}
