package samples.innocent.doors;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** It asks nobody for a token, so that the caller's own may be meant. */
class Doors {

  void open() {
    throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Failed to obtain access token");
  }
}
