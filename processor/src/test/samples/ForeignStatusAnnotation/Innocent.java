package samples.innocent.foreign;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpringOrders {

  @RequestMapping(path = "/orders", method = RequestMethod.POST)
  @ResponseStatus(HttpStatus.ACCEPTED)
  String create() {
    return "order";
  }

  @PostMapping("/quarkus")
  @org.jboss.resteasy.reactive.ResponseStatus(202)
  String createOnQuarkus() {
    return "order";
  }
}

@Controller("/orders")
class MicronautOrders {

  @Post
  @Status(io.micronaut.http.HttpStatus.ACCEPTED)
  String create() {
    return "order";
  }
}

@Path("/orders")
class RestOrders {

  @POST
  @org.jboss.resteasy.reactive.ResponseStatus(202)
  public String create() {
    return "order";
  }

  @POST
  @Path("/micronaut")
  @Status(io.micronaut.http.HttpStatus.ACCEPTED)
  public String createOnMicronaut() {
    return "order";
  }
}
