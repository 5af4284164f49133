package samples.innocent.others;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The annotation stands on the class that the advice extends. */
@ResponseStatus(HttpStatus.CONFLICT)
abstract class Conflicts {}

@RestControllerAdvice
class StockErrors extends Conflicts {

  @ExceptionHandler(StockMissing.class)
  Map<String, String> onMissing() {
    return Map.of("error", "missing");
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
@interface AnswersConflict {}

/** An annotation of the program's own stands for the one of Spring. */
@RestControllerAdvice
class OwnAnnotation {

  @ExceptionHandler(StockMissing.class)
  @AnswersConflict
  Map<String, String> onMissing() {
    return Map.of("error", "missing");
  }
}

@RestControllerAdvice
@AnswersConflict
class OwnAnnotationOnType {

  @ExceptionHandler(StockMissing.class)
  Map<String, String> onMissing() {
    return Map.of("error", "missing");
  }
}

/** Nothing is written, so another handler may have done it before. */
@RestControllerAdvice
class Silent {

  @ExceptionHandler(StockMissing.class)
  void onMissing(HttpServletResponse response) {
    response.setHeader("X-Stock", "missing");
  }
}

/** Neither a view nor content: who reads it is not known. */
@Component
class ComponentErrors {

  @ExceptionHandler(StockMissing.class)
  @ResponseBody
  Map<String, String> onMissing() {
    return Map.of("error", "missing");
  }
}

class NoBean {

  @ExceptionHandler(StockMissing.class)
  String onMissing() {
    return "missing";
  }
}

@ControllerAdvice
class Redirects {

  @ExceptionHandler(StockMissing.class)
  String onMissing() {
    return "redirect:/stock";
  }
}

@Controller
class Whatever {

  @ExceptionHandler(StockMissing.class)
  Map<String, String> model() {
    return Map.of("error", "missing");
  }
}

class StockMissing extends RuntimeException {}
