package samples.innocent.kinds;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

@RestController
class Shelves {

  @DeleteMapping("/shelves")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Void delete() {
    return null;
  }

  @DeleteMapping("/shelves/some")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Object some() {
    return null;
  }

  @DeleteMapping("/shelves/never")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  String never() {
    throw new UnsupportedOperationException();
  }

  @DeleteMapping("/shelves/view")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ModelAndView view() {
    return new ModelAndView();
  }

  /** Another response has the content. */
  @DeleteMapping("/shelves/all")
  @ApiResponses({
    @ApiResponse(
        responseCode = "200",
        content = @Content(array = @ArraySchema(schema = @Schema(implementation = String.class)))),
    @ApiResponse(responseCode = "204", description = "none"),
    @ApiResponse(
        responseCode = "304",
        content = @Content(schema = @Schema(implementation = Void.class)))
  })
  ResponseEntity<List<String>> clear() {
    return ResponseEntity.ok(List.of());
  }

  @DeleteMapping("/shelves/text")
  ResponseEntity<String> text() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).body("");
  }

  @DeleteMapping("/shelves/null")
  ResponseEntity<String> none() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).body(null);
  }

  /** Nobody calls it. */
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ExceptionHandler(IllegalStateException.class)
  void onState() {}
}

@Controller
class Pages {

  /** The name of a page, which has no content with this status. */
  @DeleteMapping("/pages")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  String page() {
    return "page";
  }
}
