package samples.flagged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(String id) {
    return ResponseEntity.status(410).body("archived");
    //                           ^ `410` stands for 410 Gone; use a constant that says so
  }

  HttpStatus gone() {
    return HttpStatus.valueOf(410);
    //                        ^ `410` stands for 410 Gone; use a constant that says so
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    return Response.status(501).build();
    //                     ^ `501` stands for 501 Not Implemented; use a constant that says so
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(404);
    //                 ^ `404` stands for 404 Not Found; use a constant that says so
  }

  boolean isMissing(HttpResponse<String> answer) {
    return answer.statusCode() == 404;
    //                            ^ `404` stands for 404 Not Found; use a constant that says so
  }
}
