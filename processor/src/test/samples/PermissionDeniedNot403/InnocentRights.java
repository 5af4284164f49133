package samples.innocent.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

interface Visitor {
  boolean getIsAdministrator();
}

@RestController
class LoginController {

  /** The login of another kind of user: these credentials are not good for it. */
  @PostMapping("/desk")
  String adminLogin(Visitor visitor) {
    if (!visitor.getIsAdministrator()) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied");
    }
    return "desk";
  }

  @GetMapping("/visitors")
  String visitors(Visitor visitor) {
    if (!visitor.getIsAdministrator()) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN, "You do not have sufficient permissions.");
    }
    return "visitors";
  }

  String getVisitorGardenAccess(boolean invited) {
    if (!invited) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Access denied to the garden");
    }
    return "garden";
  }

  String getVisitorAccessToken(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied");
    }
    return "token";
  }
}

class InvalidCredentialsException extends Exception {}

/** The exception tells that nobody is known, whatever the text says. */
class Garden {

  void water(String visitor) {
    try {
      admit(visitor);
    } catch (InvalidCredentialsException unknown) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "You do not have permission");
    }
  }

  private static void admit(String visitor) throws InvalidCredentialsException {
    if (visitor.isBlank()) {
      throw new InvalidCredentialsException();
    }
  }
}

/** Who is no member has nothing to leave. */
class Choirs {

  void leave(boolean sings) {
    if (!sings) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "You are not a member of this choir");
    }
  }

  void pause(boolean sings) {
    if (!sings) {
      throw new ResponseStatusException(
          HttpStatus.CONFLICT, "The user is not a member of this choir");
    }
  }

  void rehearse(boolean sings) {
    if (!sings) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN, "You are not a member of this choir");
    }
  }
}

/** What the service itself may not do is its own fault. */
@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
class FileAccessDeniedException extends RuntimeException {}

@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
class RemotePermissionDeniedException extends RuntimeException {}

@ResponseStatus(HttpStatus.FORBIDDEN)
class AuthorisationException extends RuntimeException {}

class ExtensionNotAllowed extends ResponseStatusException {
  ExtensionNotAllowed() {
    super(HttpStatus.BAD_REQUEST, "You are not allowed to upload such an extension");
  }
}

class TokenGate {

  void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String token = request.getHeader("X-Gate");
    if (token == null) {
      deny(response);
    }
  }

  /** It is the caller that asks for the token. */
  private void deny(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Gate");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Permission denied");
  }
}

enum Refusal {
  ADMIN_REQUIRED_AT_LEAST_ONE(HttpStatus.CONFLICT, "One administrator must stay"),
  LAST_OWNER(HttpStatus.BAD_REQUEST, "You cannot remove the last owner"),
  ACCESS_DENIED(HttpStatus.UNAUTHORIZED, "유효한 토큰이 아닙니다");

  final HttpStatus status;
  final String text;

  Refusal(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
