package samples.flagged.foreign.elsewhere;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Status;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  @Status(HttpStatus.CREATED)
//^ `create` is a handler of Spring, which does not read `@Status` of Micronaut; use what Spring offers
  String create() {
    return "order";
  }
}
