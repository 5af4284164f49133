package samples.innocent.grant;

import jakarta.ws.rs.BadRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class Grants {

  // Who is granted something is named in the content of the request.
  void toUser() {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "User not found");
  }

  void toResource(String id) {
    throw new BadRequestException("Resource " + id + " does not exist");
  }
}
