package samples.flagged;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders/import")
  ResponseEntity<String> load(String orders) {
    return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT).body("some of them");
    //                                     ^ `load` answers a POST with 206 Partial Content, which only answers range or conditional requests; use 200 OK
  }

  @PostMapping("/orders/refresh")
  ResponseEntity<Void> refresh(boolean stale) {
    return stale
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        //                                ^ `refresh` answers a POST with 304 Not Modified, which only answers range or conditional requests; use 200 OK
  }

  @PostMapping("/orders/page")
  ResponseEntity<String> page(int number) {
    return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE).body("no such page");
    //                                     ^ `page` answers a POST with 416 Range Not Satisfiable, which only answers range or conditional requests; use 400 Bad Request
  }
}

@Path("/items")
class Items {

  @POST
  public Response touch(String item) {
    return Response.notModified().build();
    //                         ^ `touch` answers a POST with 304 Not Modified, which only answers range or conditional requests; use 200 OK
  }
}
