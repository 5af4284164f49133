package samples.flagged.content;

import io.javalin.http.Context;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @DeleteMapping("/orders/{id}")
  ResponseEntity<String> delete() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).body("Order deleted");
    //                                     ^ `delete` sends content with 204 No Content, which has none; use 200 OK, or send nothing
  }

  @GetMapping("/orders")
  ResponseEntity<List<String>> list(List<String> orders) {
    return new ResponseEntity<>(orders, HttpStatus.NOT_MODIFIED);
    //                                            ^ `list` gives content to 304 Not Modified, which has none; leave the content out
  }

  @PutMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
    //                      ^ `update` returns content with 204 No Content, which has none; use 200 OK, or return nothing
  String update() {
    return "updated";
  }

  @PutMapping("/orders/{id}/reset")
  @ApiResponse(
      responseCode = "205",
    //               ^ `reset` documents content for 205 Reset Content, which has none; document 200 OK, or leave the content out
      content = @Content(schema = @Schema(implementation = String.class)))
  @ResponseStatus(HttpStatus.RESET_CONTENT)
  void reset() {}
}

class OtherFrameworks {

  Response jaxRs() {
    return Response.status(204).entity("deleted").build();
    //                     ^ `jaxRs` sends content with 204 No Content, which has none; use 200 OK, or send nothing
  }

  void javalin(Context context) {
    context.status(204).json(List.of("deleted"));
    //             ^ `javalin` sends content with 204 No Content, which has none; use 200 OK, or send nothing
  }
}
