package samples.flagged.edges;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

@ResponseStatus(HttpStatus.CONTINUE)
//                        ^ `Continued` raises an error and answers 100 Continue; use the 4xx or 5xx status that tells it, or return a response instead
class Continued extends RuntimeException {}

class Edges {

  void first(HttpServletResponse response) throws IOException {
    response.sendError(200);
    //                 ^ `first` raises an error and answers 200 OK; use the 4xx or 5xx status that tells it, or return a response instead
  }

  void either(boolean found) {
    throw new ResponseStatusException(found ? HttpStatus.OK : HttpStatus.FOUND, "looked for");
    //                                      ^ `either` raises an error and answers 200 OK; use the 4xx or 5xx status that tells it, or return a response instead
  }

  /** A redirect without a Location. */
  void thrown() {
    throw new ResponseStatusException(HttpStatus.MULTIPLE_CHOICES, "several");
    //                                          ^ `thrown` raises an error and answers 300 Multiple Choices; use the 4xx or 5xx status that tells it, or return a response instead
  }

  void redirect() {
    throw new WebApplicationException("moved", Response.Status.SEE_OTHER);
    //                                                        ^ `redirect` raises an error and answers 303 See Other; use the 4xx or 5xx status that tells it, or return a response instead
  }

  /** What the text tells weakly gives no status. */
  void weak() {
    throw new ResponseStatusException(HttpStatus.OK, "Import stopped");
    //                                          ^ `weak` raises an error and answers 200 OK; use the 4xx or 5xx status that tells it, or return a response instead
  }
}
