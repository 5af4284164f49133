package samples.innocent.kinds;

import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

@RestController
class Exchanges {

  /** WebFlux calls it, as its parameter tells. */
  @GetMapping("/exchange")
  @ResponseStatus(value = HttpStatus.OK, reason = "told")
  String exchange(ServerWebExchange exchange) {
    return exchange.getLogPrefix();
  }
}

@RestController
class Blank {

  @GetMapping("/blank")
  @ResponseStatus(value = HttpStatus.OK, reason = " ")
  Callable<String> blank() {
    return () -> "one";
  }
}
