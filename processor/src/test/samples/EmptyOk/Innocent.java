package samples.innocent.empty;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @DeleteMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete() {}

  @PutMapping("/orders/{id}")
  ResponseEntity<Void> update() {
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<String> one() {
    return ResponseEntity.ok("one");
  }

  @GetMapping("/orders/file")
  void file(HttpServletResponse response) {
    response.setContentLength(0);
  }

  @RequestMapping(path = "/orders", method = RequestMethod.HEAD)
  ResponseEntity<Void> head() {
    return ResponseEntity.ok().build();
  }

  void helper() {}
}

/** Without content the name of the page is taken from the path. */
@Controller
class Pages {

  @GetMapping("/welcome")
  void welcome() {}
}

/** Jakarta REST answers 204 here. */
@Path("/stores")
class Stores {

  @DELETE
  public void delete() {}
}
