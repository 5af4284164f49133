package samples.flagged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Documents {

  @GetMapping("/old")
  ResponseEntity<Void> old() {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).build();
    //                                     ^ `old` answers 301 Moved Permanently without a `Location` field; name the target in `Location`
  }

  @GetMapping("/older")
  Mono<ResponseEntity<Void>> older() {
    return Mono.just(ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT).build());
    //                                               ^ `older` answers 307 Temporary Redirect without a `Location` field; name the target in `Location`
  }

  @GetMapping("/oldest")
  @ResponseStatus(HttpStatus.PERMANENT_REDIRECT)
  //                        ^ `oldest` answers 308 Permanent Redirect without a `Location` field; name the target in `Location`
  void oldest() {}
}

@Path("/items")
class Items {

  @GET
  public Response next() {
    return Response.seeOther(null).build();
    //                      ^ `next` answers 303 See Other without a `Location` field; name the target in `Location`
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    //                                    ^ `doGet` answers 301 Moved Permanently without a `Location` field; name the target in `Location`
  }
}
