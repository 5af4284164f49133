package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<Void> place(String order) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/orders/1")).build();
  }

  @PostMapping("/old")
  ResponseEntity<Void> old(String order) {
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create("/orders"))
        .build();
  }

  @PostMapping("/form")
  RedirectView form() {
    return new RedirectView("/thanks");
  }

  /** RFC 6749 itself answers 302. */
  @PostMapping("/oauth2/authorize")
  ResponseEntity<Void> authorize() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/client")).build();
  }

  @RequestMapping("/any")
  ResponseEntity<Void> any() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/orders")).build();
  }
}

@Path("/items")
class Items {

  @GET
  public Response first() {
    return Response.status(Response.Status.FOUND).location(URI.create("/items/1")).build();
  }

  @PUT
  public Response store(String item) {
    return Response.temporaryRedirect(URI.create("/v2/items")).build();
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/thanks");
  }
}
