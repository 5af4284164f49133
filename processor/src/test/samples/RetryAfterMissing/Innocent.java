package samples.innocent;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {

  @GetMapping("/search")
  ResponseEntity<String> search() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, "30")
        .body("slower, please");
  }

  @GetMapping("/find")
  ResponseEntity<String> find(HttpHeaders limits) {
    return new ResponseEntity<>("slower, please", limits, HttpStatus.TOO_MANY_REQUESTS);
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    throw new ServiceUnavailableException("maintenance", 3600L);
  }
}
