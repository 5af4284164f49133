package samples.innocent.asked;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Greenhouses {

  private final Keeper keeper = new Keeper();

  /** Whoever is not logged in comes here too. */
  @PostMapping("/greenhouses")
  String open(HttpSession session) {
    if (!keeper.isLoggedIn(session) || !keeper.isAdmin(session)) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have access to the greenhouse");
    }
    return "open";
  }

  /** What is asked is whether the token is good. */
  @DeleteMapping("/greenhouses")
  String close(String jwt) {
    if (!keeper.verifyAdminToken(jwt)) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have permission to close it");
    }
    if (!keeper.verify(jwt, "ADMIN_TOKEN")) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have permission to close it");
    }
    return "closed";
  }

  /** Nobody is in the session, whatever the variable is called. */
  String heat(HttpSession session) {
    Object usuario = session.getAttribute("usuario");
    if (usuario == null) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "No tiene permisos para acceder al invernadero");
    }
    Object utilisateur = session.getAttribute("utilisateur");
    if (utilisateur == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Accès refusé");
    }
    return "warm";
  }

  ResponseEntity<String> water(boolean host) {
    if (!host) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN)
          .body("You are not the host of this greenhouse");
    }
    return ResponseEntity.badRequest().body("You are not the first of this week");
  }
}

class Keeper {

  boolean isLoggedIn(HttpSession session) {
    return !session.isNew();
  }

  boolean isAdmin(HttpSession session) {
    return session.isNew();
  }

  boolean verifyAdminToken(String jwt) {
    return jwt.isEmpty();
  }

  boolean verify(String jwt, String kind) {
    return jwt.equals(kind);
  }
}
