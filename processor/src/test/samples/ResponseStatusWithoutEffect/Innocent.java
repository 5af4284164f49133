package samples.innocent.withouteffect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@ResponseStatus(HttpStatus.OK)
class Orders implements OrdersApi {

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.ACCEPTED)
  String create() {
    return "order";
  }

  @Override
  @ResponseStatus(HttpStatus.ACCEPTED)
  public String start() {
    return "job";
  }

  @LinkOperation
  @ResponseStatus(HttpStatus.ACCEPTED)
  String link() {
    return "link";
  }
}

@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface LinkOperation {}

@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ResponseStatus(HttpStatus.ACCEPTED)
@interface Creates {}

interface OrdersApi {

  @PostMapping("/start")
  String start();
}

@ResponseStatus(HttpStatus.ACCEPTED)
abstract class Jobs {

  @ResponseStatus(HttpStatus.ACCEPTED)
  abstract String run();
}

@RestControllerAdvice
class Errors {

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String invalid(IllegalArgumentException failure) {
    return failure.getMessage();
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class OrderMissing extends RuntimeException {}

@ResponseStatus(HttpStatus.CONFLICT)
class OrderChanged extends ErrorResponseException {

  OrderChanged() {
    super(HttpStatus.CONFLICT);
  }
}
