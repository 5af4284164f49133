package samples.innocent;

import io.swagger.annotations.ApiOperation;
import io.swagger.annotations.ApiResponse;
import io.swagger.annotations.ApiResponses;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.HttpURLConnection;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  private static final int UNKNOWN = -1;

  @GetMapping("/orders")
  ResponseEntity<String> list(int upstream) {
    HttpStatus known = HttpStatus.resolve(upstream);
    if (upstream == UNKNOWN || known == null) {
      return ResponseEntity.internalServerError().body("no status");
    }
    return ResponseEntity.status(HttpStatusCode.valueOf(upstream)).body("as told");
  }

  @GetMapping("/envelope")
  ResponseEntity<Envelope> envelope() {
    return ResponseEntity.ok(new Envelope(10001, "a code of the application's own"));
  }
}

record Envelope(int code, String message) {}

/** Closes of WebSocket have numbers of their own. */
class Sockets {
  static final int NORMAL = 1000;

  int reasonOf(boolean failed) {
    return failed ? 1011 : NORMAL;
  }
}

@Path("/items")
class Items {

  @GET
  @ApiOperation(value = "all items", code = 200)
  @ApiResponses(@ApiResponse(code = 0, message = "anything else"))
  public Response all() {
    return Response.ok("[]").build();
  }

  @GET
  @Path("/old")
  public Response old() {
    return Response.status(Response.Status.GONE).build();
  }
}

class Probe extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = 0;
    if (request.getParameter("deep") != null) {
      status = HttpURLConnection.HTTP_OK;
    }
    response.sendError(status == 0 ? HttpServletResponse.SC_NOT_FOUND : status);
  }

  boolean failed(HttpServletResponse response) {
    return response.getStatus() == 0 || response.getStatus() > 599;
  }
}
