package samples.innocent;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;

@RestController
class Search {

  @GetMapping("/search")
  @ApiResponse(responseCode = "4XX", description = "the words are not valid")
  ResponseEntity<String> search(String words) {
    return words.isBlank()
        ? ResponseEntity.status(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS).body("blocked")
        : ResponseEntity.ok("[]");
  }

  /** What a client received is no choice of this program. */
  boolean wasCutOff(HttpClientErrorException failure) {
    return failure.getStatusCode().value() == 499 || failure.getStatusCode().value() == 444;
  }
}

@Path("/storage")
class Storage {

  @GET
  public Response state(boolean early) {
    return early
        ? Response.status(Response.Status.PRECONDITION_REQUIRED).build()
        : Response.noContent().build();
  }
}
