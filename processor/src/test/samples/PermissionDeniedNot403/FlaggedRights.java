package samples.flagged.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

interface Visitor {
  boolean getIsAdministrator();
}

/** The list of visitors is no login, although it stands beside one. */
@RestController
class LoginController {

  @GetMapping("/visitors")
  String visitors(Visitor visitor) {
    if (!visitor.getIsAdministrator()) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have sufficient permissions.");
          //        ^ `visitors` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You do not have sufficient permissions.")
    }
    return "visitors";
  }

  String getVisitorGardenAccess(boolean invited) {
    if (!invited) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied to the garden");
      //                                          ^ `getVisitorGardenAccess` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "Access denied to the garden")
    }
    return "garden";
  }
}

class Choirs {

  void rehearse(boolean sings) {
    if (!sings) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You are not a member of this choir");
          //        ^ `rehearse` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You are not a member of this choir")
    }
  }
}

@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
//                        ^ `AuthorisationException` answers a refused permission with 500 Internal Server Error; use 403 Forbidden (the class is named `AuthorisationException`)
class AuthorisationException extends RuntimeException {}

@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
//                        ^ `PermissionDeniedException` answers a refused permission with 500 Internal Server Error; use 403 Forbidden (the class is named `PermissionDeniedException`)
class PermissionDeniedException extends RuntimeException {}

/** The name tells what is not allowed, and the text who is refused. */
class GuestKindNotAllowed extends ResponseStatusException {
  GuestKindNotAllowed() {
    super(HttpStatus.BAD_REQUEST, "Access denied");
    //              ^ `GuestKindNotAllowed` answers a refused permission with 400 Bad Request; use 403 Forbidden (the text says "Access denied")
  }
}

class Ledger {

  void read(HttpServletResponse response, boolean mayRead) throws IOException {
    if (!mayRead) {
      deny(response);
    }
  }

  private void deny(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Permission denied");
    //                                    ^ `deny` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "Permission denied")
  }
}
