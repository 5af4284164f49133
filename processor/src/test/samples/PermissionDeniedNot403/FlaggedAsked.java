package samples.flagged.asked;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The session and the token are only where the rights of the caller are kept. */
@RestController
class Greenhouses {

  private final Keeper keeper = new Keeper();

  @PostMapping("/greenhouses")
  String open(HttpSession session) {
    if (session.getAttribute("gardener") == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "You are not logged in");
    }
    if (!keeper.isAdmin(session)) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have access to the greenhouse");
          //        ^ `open` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You do not have access to the greenhouse")
    }
    return "open";
  }

  @DeleteMapping("/greenhouses")
  String close(String jwt) {
    if (!keeper.hasPermission(keeper.readJwtToken(jwt), "CLOSE")) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have permission to close it");
          //        ^ `close` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You do not have permission to close it")
    }
    return "closed";
  }

  ResponseEntity<String> water(boolean host) {
    if (!host) {
      return ResponseEntity.badRequest().body("You are not the host of this greenhouse");
      //                              ^ `water` answers a refused permission with 400 Bad Request; use 403 Forbidden (the text says "You are not the host of this greenhouse")
    }
    return ResponseEntity.ok("watered");
  }
}

class Keeper {

  boolean isAdmin(HttpSession session) {
    return session.isNew();
  }

  boolean hasPermission(String caller, String right) {
    return caller.equals(right);
  }

  String readJwtToken(String jwt) {
    return jwt;
  }
}
