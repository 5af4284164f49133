package samples.flagged.kinds;

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
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Controller
class Shelves {

  @DeleteMapping("/shelves")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  //                        ^ `delete` returns content with 204 No Content, which has none; use 200 OK, or return nothing
  @ResponseBody
  String delete() {
    return "deleted";
  }

  @DeleteMapping("/shelves/all")
  @ApiResponses({
    @ApiResponse(responseCode = "200", description = "some"),
    @ApiResponse(
        responseCode = "204",
        //             ^ `clear` documents content for 204 No Content, which has none; document 200 OK, or leave the content out
        content = @Content(array = @ArraySchema(schema = @Schema(implementation = String.class))))
  })
  ResponseEntity<List<String>> clear() {
    return ResponseEntity.ok(List.of());
  }

  @DeleteMapping("/shelves/empty")
  ResponseEntity<Object> empty() {
    return ResponseEntity.status(HttpStatus.RESET_CONTENT).body(List.of("one"));
    //                                     ^ `empty` sends content with 205 Reset Content, which has none; use 200 OK, or send nothing
  }

  @DeleteMapping("/shelves/old")
  ResponseEntity<Object> old() {
    return ResponseEntity.status(HttpStatus.NOT_MODIFIED).body("old");
    //                                     ^ `old` gives content to 304 Not Modified, which has none; leave the content out
  }
}

@RestControllerAdvice
class ShelfErrors {

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  //                        ^ `onState` returns content with 204 No Content, which has none; use 200 OK, or return nothing
  List<String> onState() {
    return List.of("state");
  }
}
