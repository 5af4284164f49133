package samples.innocent.kinds;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
class OnTheClass {

  @DeleteMapping("/shelves")
  void delete() {}
}

@RestController
abstract class Shelves {

  /** Says by its documentation that 200 is meant. */
  @DeleteMapping("/shelves/{id}")
  @ApiResponse(responseCode = "200", description = "cleared")
  void clear() {}

  @DeleteMapping("/shelves/never")
  void never() {
    throw new UnsupportedOperationException();
  }

  @DeleteMapping("/shelves/later")
  abstract void later();

  @RequestMapping(path = "/shelves", method = RequestMethod.OPTIONS)
  ResponseEntity<Void> options() {
    return ResponseEntity.ok().build();
  }

  @PutMapping("/shelves")
  ResponseEntity<String> put() {
    return ResponseEntity.ok(null);
  }

  @PutMapping("/shelves/created")
  ResponseEntity<Void> create() {
    return ResponseEntity.status(HttpStatus.CREATED).build();
  }

  /** Made here and sent elsewhere. */
  @PutMapping("/shelves/made")
  void make() {
    ResponseEntity<Void> made = ResponseEntity.ok().build();
    log(made);
  }

  @GetMapping("/shelves/file")
  ResponseEntity<Void> write(HttpServletResponse response) throws IOException {
    response.getWriter().println("one");
    return ResponseEntity.ok().build();
  }

  @ExceptionHandler(IllegalStateException.class)
  void onState() {}

  private static void log(ResponseEntity<Void> made) {}
}

@Controller
class NoContent {

  @ResponseBody
  void helper() {}
}

/** No request comes here. */
class Plain {

  ResponseEntity<Void> answer() {
    return ResponseEntity.ok().build();
  }

  @DeleteMapping("/plain")
  @ResponseBody
  void delete() {}
}
