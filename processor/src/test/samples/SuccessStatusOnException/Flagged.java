package samples.flagged.exceptions;

import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

@ResponseStatus(HttpStatus.OK)
    //                    ^ `ImportBroken` raises an error and answers 200 OK; use the 4xx or 5xx status that tells it, or return a response instead
class ImportBroken extends RuntimeException {}

@ResponseStatus(code = HttpStatus.FOUND)
    //                           ^ `PageMoved` raises an error and answers 302 Found; use the 4xx or 5xx status that tells it, or return a response instead
class PageMoved extends RuntimeException {}

class ImportFinished extends ResponseStatusException {

  ImportFinished() {
    super(HttpStatus.ACCEPTED, "finished");
    //              ^ `ImportFinished` raises an error and answers 202 Accepted; use the 4xx or 5xx status that tells it, or return a response instead
  }
}

class Imports {

  void spring() {
    throw new ResponseStatusException(HttpStatus.NO_CONTENT, "nothing to import");
    //                                          ^ `spring` raises an error and answers 204 No Content; use the 4xx or 5xx status that tells it, or return a response instead
  }

  void missing() {
    throw new ResponseStatusException(HttpStatus.OK, "Import not found");
    //                                          ^ `missing` raises an error and answers 200 OK; use 404 Not Found (the text says "Import not found")
  }

  void jaxRs() {
    throw new WebApplicationException("nothing to import", Response.Status.OK);
    //                                                                    ^ `jaxRs` raises an error and answers 200 OK; use the 4xx or 5xx status that tells it, or return a response instead
  }

  void micronaut() {
    throw new HttpStatusException(io.micronaut.http.HttpStatus.OK, "nothing to import");
    //                                                        ^ `micronaut` raises an error and answers 200 OK; use the 4xx or 5xx status that tells it, or return a response instead
  }

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NO_CONTENT);
    //                                    ^ `servlet` raises an error and answers 204 No Content; use the 4xx or 5xx status that tells it, or return a response instead
  }
}
