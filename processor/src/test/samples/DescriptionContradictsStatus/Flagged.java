package samples.flagged.description;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Courts {

  @GetMapping("/courts")
  @ApiResponses({
    @ApiResponse(responseCode = "200", description = "All courts"),
    @ApiResponse(responseCode = "401", description = "Forbidden - log in first"),
    //                          ^ `courts` describes 401 Unauthorized as "Forbidden - log in first", which is 403 Forbidden; make the code and the text agree
    @ApiResponse(responseCode = "404", description = "Bad Request"),
    //                          ^ `courts` describes 404 Not Found as "Bad Request", which is 400 Bad Request; make the code and the text agree
    @ApiResponse(responseCode = "400", description = "422 Unprocessable Entity"),
    //                          ^ `courts` describes 400 Bad Request as "422 Unprocessable Entity", which is 422 Unprocessable Content; make the code and the text agree
    @ApiResponse(responseCode = "500", description = "Not found: no court of that name")
    //                          ^ `courts` describes 500 Internal Server Error as "Not found: no court of that name", which is 404 Not Found; make the code and the text agree
  })
  String courts() {
    return "";
  }

  void write(HttpServletResponse response) throws IOException {
    response.sendError(405, "Not Acceptable");
    //                 ^ `write` describes 405 Method Not Allowed as "Not Acceptable", which is 406 Not Acceptable; make the code and the text agree
  }

  void find() {
    throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED, "Gone");
    //                                          ^ `find` describes 501 Not Implemented as "Gone", which is 410 Gone; make the code and the text agree
  }
}

@ResponseStatus(value = HttpStatus.GONE, reason = "Bad Gateway")
//                                ^ `CourtClosed` describes 410 Gone as "Bad Gateway", which is 502 Bad Gateway; make the code and the text agree
class CourtClosed extends RuntimeException {}
