package samples.innocent.bare;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders/import")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void start() {}

  @PostMapping("/orders/export")
  @ResponseStatus(code = HttpStatus.ACCEPTED)
  void export() {}

  @PostMapping("/orders/close")
  @Answers(HttpStatus.ACCEPTED)
  void close() {}
}

/** Passes a status on. */
@ResponseStatus
@Retention(RetentionPolicy.RUNTIME)
@interface Answers {

  @AliasFor(annotation = ResponseStatus.class, attribute = "code")
  HttpStatus value();
}

@ResponseStatus(code = HttpStatus.SERVICE_UNAVAILABLE, reason = "The store is closed")
class StoreClosed extends RuntimeException {}
