package samples.flagged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<Void> place(String order) {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/v2/orders")).build();
    //                                     ^ `place` redirects a POST with 302 Found, after which clients may send a GET; use 307 Temporary Redirect to keep the method, 303 See Other to ask for a GET
  }
}

@Path("/items")
class Items {

  @PUT
  public Response store(String item) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
    //                                    ^ `store` redirects a PUT with 301 Moved Permanently, after which clients may send a GET; use 308 Permanent Redirect to keep the method, 303 See Other to ask for a GET
        .location(URI.create("/v2/items"))
        .build();
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", "/new");
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    //                                    ^ `doPost` redirects a POST with 301 Moved Permanently, after which clients may send a GET; use 308 Permanent Redirect to keep the method, 303 See Other to ask for a GET
  }
}
