package samples.flagged;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return ResponseEntity.status(HttpStatus.CREATED).body(order);
    //                                     ^ `place` answers a POST with 201 Created and no `Location` field; name the new resource in `Location`
  }

  @PostMapping("/carts")
  @ResponseStatus(HttpStatus.CREATED)
  //                        ^ `open` answers a POST with 201 Created and no `Location` field; name the new resource in `Location`
  String open(String cart) {
    return cart;
  }

  @PostMapping("/lists")
  ResponseEntity<Void> list(String list) {
    return ResponseEntity.created(null).build();
    //                           ^ `list` answers a POST with 201 Created and no `Location` field; name the new resource in `Location`
  }
}

@Path("/items")
class Items {

  @POST
  public Response store(String item) {
    return Response.status(Response.Status.CREATED).entity(item).build();
    //                                    ^ `store` answers a POST with 201 Created and no `Location` field; name the new resource in `Location`
  }
}

@Controller("/notes")
class Notes {

  @Post
  HttpResponse<String> write(@Body String note) {
    return HttpResponse.created(note);
    //                         ^ `write` answers a POST with 201 Created and no `Location` field; name the new resource in `Location`
  }
}
