package samples.innocent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientResponseException;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<List<String>> list(List<String> orders) {
    return ResponseEntity.ok(orders);
  }

  @GetMapping("/orders/old")
  ResponseEntity<String> old() {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create("/orders"))
        .body("<a href='/orders'>orders</a>");
  }

  @GetMapping("/orders/older")
  ResponseEntity<String> older(HttpHeaders headers) {
    return new ResponseEntity<>("moved", headers, HttpStatus.FOUND);
  }

  boolean redirects(RestClientResponseException answer) {
    return answer.getStatusCode().isSameCodeAs(HttpStatus.FOUND);
  }
}

@Controller
class Pages {

  @GetMapping("/page")
  @ResponseStatus(HttpStatus.FOUND)
  String page() {
    return "redirect:/pages/1";
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    return Response.status(Response.Status.FOUND)
        .header("Location", "/items/all")
        .entity("moved")
        .build();
  }
}
