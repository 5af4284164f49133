package samples.innocent;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return ResponseEntity.created(URI.create("/orders/1")).body(order);
  }

  @PutMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.CREATED)
  String replace(String order) {
    return order;
  }

  @RequestMapping(
      path = "/orders/any",
      method = {RequestMethod.POST, RequestMethod.PUT})
  ResponseEntity<String> either(String order) {
    return ResponseEntity.status(HttpStatus.CREATED).body(order);
  }

  @PostMapping("/carts")
  @ResponseStatus(HttpStatus.CREATED)
  String open(String cart, HttpServletResponse response) {
    response.setHeader("Location", "/carts/1");
    return cart;
  }

  @PostMapping("/lists")
  ResponseEntity<String> list(String list, HttpHeaders headers) {
    return new ResponseEntity<>(list, headers, HttpStatus.CREATED);
  }
}

@Path("/items")
class Items {

  @POST
  public Response store(String item) {
    return Response.status(Response.Status.CREATED)
        .location(URI.create("/items/1"))
        .entity(item)
        .build();
  }
}

@Controller("/notes")
class Notes {

  @Post
  HttpResponse<String> write(@Body String note) {
    return HttpResponse.created(note, URI.create("/notes/1"));
  }
}
