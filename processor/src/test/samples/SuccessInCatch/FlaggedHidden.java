package samples.flagged.hidden;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Shelves {

  @GetMapping("/shelves")
  ResponseEntity<List<String>> list() {
    try {
      return ResponseEntity.ok(read());
    } catch (Exception failure) {
      return ResponseEntity.noContent().build();
      //                             ^ `list` answers any failure with 204 No Content, as if there were nothing to read; use 500 Internal Server Error (it stands in a catch of `Exception`)
    }
  }

  @GetMapping("/shelves/{name}")
  ResponseEntity<String> one(@PathVariable String name) {
    String found;
    try {
      found = read().get(name.length());
    } catch (RuntimeException failure) {
      return new ResponseEntity<>(HttpStatus.NO_CONTENT);
      //                                    ^ `one` answers any failure with 204 No Content, as if there were nothing to read; use 500 Internal Server Error (it stands in a catch of `RuntimeException`)
    }
    return new ResponseEntity<>(found, HttpStatus.OK);
  }

  private static List<String> read() {
    return List.of("a");
  }
}

@Path("/boards")
class Boards {

  @GET
  public Response list() {
    try {
      return Response.ok(List.of("b")).build();
    } catch (Exception failure) {
      return Response.status(Response.Status.NO_CONTENT).build();
      //                                    ^ `list` answers any failure with 204 No Content, as if there were nothing to read; use 500 Internal Server Error (it stands in a catch of `Exception`)
    }
  }
}
