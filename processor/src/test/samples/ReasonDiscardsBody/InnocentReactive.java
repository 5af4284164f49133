package samples.innocent.reason.reactive;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Spring WebFlux sets the status and does not read the reason. */
@RestController
class Orders {

  @GetMapping("/orders")
  @ResponseStatus(value = HttpStatus.OK, reason = "Orders listed")
  Mono<String> list() {
    return Mono.just("one");
  }
}
