package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return ResponseEntity.created(URI.create("/orders/1")).body(order);
  }

  @RequestMapping(
      path = "/sessions",
      method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<String> session() {
    return ResponseEntity.status(HttpStatus.CREATED).body("{}");
  }

  @RequestMapping("/anything")
  ResponseEntity<String> anything() {
    return ResponseEntity.status(HttpStatus.CREATED).body("{}");
  }

  @GetMapping("/probe")
  ResponseEntity<String> probe(HttpResponse<String> other) {
    return other.statusCode() == HttpStatus.CREATED.value()
        ? ResponseEntity.ok("created there")
        : ResponseEntity.ok("not created there");
  }
}

@Path("/items")
class Items {

  @PUT
  public Response store(String item) {
    return Response.status(Response.Status.CREATED).build();
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", "/items/1");
    response.setStatus(HttpServletResponse.SC_CREATED);
  }
}
