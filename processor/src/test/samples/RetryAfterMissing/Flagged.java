package samples.flagged;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {

  @GetMapping("/search")
  ResponseEntity<String> search() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).body("slower, please");
    //                                     ^ `search` answers 429 Too Many Requests without a `Retry-After` field; say when to come back
  }
}

@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
//                        ^ `MaintenanceException` answers 503 Service Unavailable without a `Retry-After` field; say when to come back
class MaintenanceException extends RuntimeException {}

@Path("/items")
class Items {

  @GET
  public Response all() {
    throw new ServiceUnavailableException("maintenance");
    //    ^ `all` answers 503 Service Unavailable without a `Retry-After` field; say when to come back
  }
}
