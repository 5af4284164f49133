package samples.innocent.documented;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A redirect that is documented is not the success: of that, nothing is told. */
@RestController
class Lookups {

  @GetMapping("/lookups/{name}")
  @ApiResponse(responseCode = "307", description = "Another node has it")
  @ApiResponse(responseCode = "404", description = "Nobody has it")
  String lookup(String name) {
    return name;
  }
}

interface OrdersApi {

  @PutMapping("/api/orders")
  @ApiResponse(responseCode = "201", description = "The new order")
  String create();
}

@RestController
class Orders implements OrdersApi {

  @Override
  @ResponseStatus(HttpStatus.CREATED)
  public String create() {
    return "order";
  }

  @PutMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  @ApiResponse(responseCode = "201", description = "The new order")
  @ApiResponse(responseCode = "400", description = "No such order")
  String post() {
    return "order";
  }

  @PostMapping("/orders/copy")
  @ApiResponse(responseCode = "200", description = "The order was there")
  @ApiResponse(responseCode = "201", description = "The new order")
  ResponseEntity<String> copy(boolean there) {
    return there
        ? ResponseEntity.ok("order")
        : ResponseEntity.created(URI.create("/orders/2")).body("order");
  }

  @PostMapping("/orders/status")
  @ApiResponse(responseCode = "200", description = "The order")
  ResponseEntity<String> given(HttpStatus status) {
    return ResponseEntity.status(status).body("order");
  }

  @GetMapping("/orders/failing")
  @ApiResponse(responseCode = "200", description = "The order")
  ResponseEntity<String> failing() {
    return ResponseEntity.notFound().build();
  }

  @GetMapping("/orders")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
  @ApiResponse(responseCode = "404", description = "No orders")
  String all() {
    return "orders";
  }

  @DeleteMapping("/orders/1")
  @ApiResponse(responseCode = "2XX", description = "Deleted")
  void delete() {
    System.out.println("deleted");
  }

  @DeleteMapping("/orders/2")
  @ApiResponse(responseCode = "204", description = "Deleted")
  void deleteBySelf(HttpServletResponse response) {
    response.setStatus(204);
  }

  @GetMapping("/orders/only-failures")
  @ApiResponse(responseCode = "404", description = "No orders")
  String onlyFailures() {
    return "orders";
  }

  @GetMapping("/orders/any")
  @ApiResponse(responseCode = "202", description = "Later")
  Object any() {
    return ResponseEntity.accepted().build();
  }
}

@Controller
class Pages {

  @PostMapping("/page")
  @ApiResponse(responseCode = "302", description = "To the page")
  String page() {
    return "redirect:/pages";
  }
}

@RestController
@ResponseStatus(HttpStatus.ACCEPTED)
class Jobs {

  @PostMapping("/jobs")
  @ApiResponse(responseCode = "202", description = "Queued")
  String start() {
    return "job";
  }
}
