package samples.innocent.annotationignored;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;
import reactor.core.publisher.Mono;

@RestController
class Orders {

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.ACCEPTED)
  String create() {
    return "created";
  }

  @PostMapping("/later")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<String> createLater() {
    return Mono.just("created");
  }

  @PostMapping("/headers")
  @ResponseStatus(HttpStatus.CREATED)
  HttpEntity<String> withHeaders() {
    return new HttpEntity<>("created", new HttpHeaders());
  }

  @GetMapping("/moved")
  @ResponseStatus(HttpStatus.PERMANENT_REDIRECT)
  RedirectView moved() {
    return new RedirectView("/orders");
  }

  @GetMapping("/plain")
  ResponseEntity<String> plain() {
    return ResponseEntity.accepted().body("later");
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  String conflict(IllegalStateException failure) {
    return failure.getMessage();
  }
}

@RestController
@ResponseStatus(HttpStatus.OK)
class ByClass {

  @GetMapping("/class")
  ResponseEntity<String> plain() {
    return ResponseEntity.accepted().body("later");
  }
}
