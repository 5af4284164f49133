package samples.innocent.content;

import io.javalin.http.Context;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Orders {

  @DeleteMapping("/orders/{id}")
  ResponseEntity<Void> delete() {
    return ResponseEntity.noContent().build();
  }

  @DeleteMapping("/orders")
  ResponseEntity<String> deleteAll() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).body(null);
  }

  @DeleteMapping("/orders/old")
  ResponseEntity<String> deleteOld(HttpHeaders headers) {
    return new ResponseEntity<>(headers, HttpStatus.NO_CONTENT);
  }

  @DeleteMapping("/orders/empty")
  ResponseEntity<String> deleteEmpty() {
    return ResponseEntity.status(204).body("");
  }

  @GetMapping("/orders")
  ResponseEntity<List<String>> list(List<String> orders) {
    return orders.isEmpty() ? ResponseEntity.noContent().build() : ResponseEntity.ok(orders);
  }

  @GetMapping("/orders/either")
  ResponseEntity<String> either(String order) {
    return ResponseEntity.status(order == null ? 204 : 200).body(order);
  }

  @PutMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void update() {}

  @PutMapping("/orders/{id}/lines")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> updateLines() {
    return Mono.empty();
  }

  @PutMapping("/orders/{id}/note")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  String note() {
    return null;
  }

  @PutMapping("/orders/{id}/owner")
  @ResponseStatus(HttpStatus.CREATED)
  String owner() {
    return "owner";
  }

  @DeleteMapping("/orders/{id}/lines")
  @ApiResponse(responseCode = "204", content = @Content)
  @ApiResponse(
      responseCode = "205",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = String.class)))
  ResponseEntity<String> deleteLines() {
    return ResponseEntity.ok("deleted");
  }

  @DeleteMapping("/orders/{id}/owner")
  @ApiResponse(
      responseCode = "204",
      content = @Content(schema = @Schema(implementation = Void.class)))
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteOwner() {}
}

@Controller
class Pages {

  @GetMapping("/orders/page")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  String page() {
    return "orders";
  }
}

class OtherFrameworks {

  Response jaxRs() {
    return Response.status(204).build();
  }

  Response unchanged() {
    return Response.notModified("tag").build();
  }

  void javalin(Context context) {
    context.status(200).json(List.of("deleted"));
  }
}

/** No handlers: nothing reads the annotation here. */
abstract class OrderHelpers {

  @ResponseStatus(HttpStatus.NO_CONTENT)
  String helper() {
    return "helper";
  }
}
