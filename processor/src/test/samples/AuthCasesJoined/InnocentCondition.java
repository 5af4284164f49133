package samples.innocent.condition;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

interface Singer {
  String role();

  boolean isAwake();
}

class Songs {

  void remove(Singer user) {
    if (user == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Please log in");
    }
    if (!user.role().equals("choirmaster")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "No permission");
    }
  }

  /** Others have let nobody in without a name: the test for null is there for the compiler. */
  void rename(Singer user) {
    if (user == null || !user.role().equals("choirmaster")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "No permission");
    }
  }

  /** The text tells of no permission. */
  void print(Singer user) {
    if (user == null || !user.role().equals("choirmaster")) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Please log in");
    }
  }

  /** Neither part asks for a role. */
  void listen(Singer user, String text) {
    if (user == null || !user.isAwake()) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied");
    }
  }

  /** Both must be so. */
  void hum(Singer user, String role) {
    if (user == null && role.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied");
    }
  }

  /** The song may be missing, and the singer is there. */
  void whistle(Object song, String role) {
    if (song == null || role.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No permission");
      //                                          ^ [PermissionDeniedNot403] `whistle` answers a refused permission with 400 Bad Request; use 403 Forbidden (the text says "No permission")
    }
  }
}
