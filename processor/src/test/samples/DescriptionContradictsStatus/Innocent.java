package samples.innocent.description;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
  @ApiResponse(responseCode = "200", description = "OK")
  @ApiResponse(responseCode = "400", description = "Bad request, no such field")
  @ApiResponse(responseCode = "401", description = "Unauthorized")
  @ApiResponse(responseCode = "403", description = "Unauthorized")
  @ApiResponse(responseCode = "404", description = "404 Not Found")
  @ApiResponse(responseCode = "405", description = "GET is not allowed here")
  @ApiResponse(responseCode = "409", description = "The court is locked, or not found any more")
  @ApiResponse(responseCode = "413", description = "Payload Too Large")
  @ApiResponse(responseCode = "422", description = "Unprocessable Entity")
  @ApiResponse(responseCode = "500", description = "500 courts at most")
  @ApiResponse(responseCode = "504", description = "Request timeout")
  @ApiResponse(responseCode = "default", description = "Bad Request")
  String courts() {
    return "";
  }

  @GetMapping("/keys")
  @ApiResponse(responseCode = "200", description = "Found")
  @ApiResponse(responseCode = "202", description = "OK")
  @ApiResponse(responseCode = "403", description = "Unauthorized access to a key")
  @ApiResponse(responseCode = "404", description = "No content")
  @ApiResponse(responseCode = "410", description = "Not Found or Gone")
  @ApiResponse(responseCode = "423", description = "Locked")
  String keys() {
    return "";
  }

  @GetMapping("/busy")
  @ApiResponse(responseCode = "503", description = "Too Many Requests")
  String busy() {
    return "";
  }

  void write(HttpServletResponse response) throws IOException {
    response.sendError(404, "Not Found");
    return;
  }

  void find(String name) {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Forbidden");
  }

  void conflict(String name) {
    throw new ResponseStatusException(HttpStatus.CONFLICT, "OK was answered before");
  }
}

@ResponseStatus(value = HttpStatus.GONE, reason = "Gone for good")
class CourtClosed extends RuntimeException {}
