package samples.flagged.kinds;

import java.io.IOException;
import java.io.StringWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

@Controller
class Shelves {

  @DeleteMapping("/shelves")
  @ResponseBody
  void delete() {}
  //   ^ `delete` answers 200 OK without content; 204 No Content says that there is none
}

@RestController
class Boxes {

  /** What another method answers and writes is not this one's. */
  @GetMapping("/boxes/{id}")
  ResponseEntity<String> find() {
    return ResponseEntity.ok("one");
  }

  @DeleteMapping("/boxes/{id}")
  void delete() {}
  //   ^ `delete` answers 200 OK without content; 204 No Content says that there is none

  @DeleteMapping("/boxes")
  ResponseEntity<Void> clear() throws IOException {
    new StringWriter().write("one");
    return ResponseEntity.ok().header("X-Boxes", "0").build();
    //                      ^ `clear` answers 200 OK without content; 204 No Content says that there is none
  }
}
