package samples.flagged.foreign;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@Path("/orders")
class OrderResource {

  @POST
  @ResponseStatus(HttpStatus.CREATED)
//^ `create` is a handler of Jakarta REST, which does not read `@ResponseStatus` of Spring; use what Jakarta REST offers
  public String create() {
    return "order";
  }
}

@Controller("/orders")
class OrderController {

  @Post
  @ResponseStatus(HttpStatus.CREATED)
//^ `create` is a handler of Micronaut, which does not read `@ResponseStatus` of Spring; use what Micronaut offers
  String create() {
    return "order";
  }
}
