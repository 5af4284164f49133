package samples.innocent;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  private static final int ARCHIVED = 410;

  @GetMapping("/orders/{id}")
  @ApiResponse(responseCode = "410", description = "archived")
  ResponseEntity<String> find(String id) {
    return id.isBlank()
        ? ResponseEntity.status(ARCHIVED).body("archived")
        : ResponseEntity.status(HttpStatus.GONE).body("deleted");
  }

  @GetMapping("/orders/count")
  ResponseEntity<Integer> count() {
    return ResponseEntity.ok(404);
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    return Response.status(Response.Status.NOT_IMPLEMENTED).build();
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  boolean isMissing(HttpResponse<String> answer) {
    return answer.statusCode() == HttpURLConnection.HTTP_NOT_FOUND;
  }

  boolean hasFailed(HttpResponse<String> answer) {
    return answer.statusCode() / 100 == 5 || answer.statusCode() >= 400;
  }
}
