package samples.flagged;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {

  @GetMapping("/search")
  ResponseEntity<String> search(String words) {
    return words.isBlank()
        ? ResponseEntity.status(HttpStatus.BANDWIDTH_LIMIT_EXCEEDED).body("slow down")
        //                                ^ `search` uses 509 Bandwidth Limit Exceeded, a code that belongs to cPanel and is not registered; 429 Too Many Requests says it in HTTP
        : ResponseEntity.ok("[]");
  }
}

@ResponseStatus(HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE)
//                        ^ `ArchiveFullException` uses 419 Insufficient Space on Resource, which is not a registered status code; 507 Insufficient Storage says it in HTTP
class ArchiveFullException extends RuntimeException {}

@Path("/documents")
class Documents {

  @PUT
  public Response store(String document) {
    return Response.status(440).build();
    //                     ^ `store` uses 440 Login Time-out, a code that belongs to Microsoft IIS / Exchange and is not registered; 401 Unauthorized says it in HTTP
  }
}

class Pages extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(444);
    //                 ^ `doGet` uses 444 No Response, a code that belongs to nginx and is not registered; use one that callers know
  }
}

@Controller("/reports")
class Reports {

  @Get
  HttpResponse<String> all() {
    return HttpResponse.status(299, "with warnings");
    //                         ^ `all` uses 299 Miscellaneous Persistent Warning, which is not a registered status code; use one that callers know
  }

  @Get("/odd")
  HttpResponse<String> odd() {
    return HttpResponse.status(477, "odd");
    //                         ^ `odd` uses 477, which is not a registered status code; use one that callers know
  }
}
