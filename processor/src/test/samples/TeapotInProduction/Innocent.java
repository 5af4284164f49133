package samples.innocent;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;

@RestController
class Kitchen {

  @GetMapping("/coffee")
  ResponseEntity<String> coffee() {
    return ResponseEntity.status(HttpStatus.I_AM_A_TEAPOT).body("short and stout");
  }

  @GetMapping("/joke")
  ResponseEntity<String> joke() {
    return ResponseEntity.status(HttpStatus.I_AM_A_TEAPOT).body("I'm a teapot");
  }

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return order.isBlank()
        ? ResponseEntity.badRequest().body("an order needs lines")
        : ResponseEntity.ok("placed");
  }

  boolean isJoking(HttpClientErrorException answer) {
    return answer.getStatusCode().isSameCodeAs(HttpStatus.I_AM_A_TEAPOT);
  }
}
