package samples.innocent.condition;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Boards {

  private final Members members = new Members();

  /** Nobody is there, or somebody else: 401 may be meant for the first. */
  @GetMapping("/boards/{id}")
  String read(long id, Principal principal) {
    if (principal == null || !members.isOwnerOf(principal.getName(), id)) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return "";
  }

  /** Whoever is not logged in has no role either. */
  @GetMapping("/boards/log")
  String log(HttpServletRequest request) {
    if (!request.isUserInRole("ADMIN")) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return "";
  }

  /** No name of the caller, and no administrator either: nobody is known. */
  @GetMapping("/boards/mine")
  String mine(Long contact, Principal principal) {
    boolean admin = members.isAdmin(principal);
    if (contact == null && !admin) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return "";
  }

  /** Who is no administrator sees less. */
  @GetMapping("/boards")
  ResponseEntity<List<String>> list(Member user) {
    if (!user.isAdmin()) {
      return ResponseEntity.ok(List.of());
    }
    return ResponseEntity.ok(List.of("all"));
  }

  /** A value of the request, and not the caller, is refused. */
  @PostMapping("/boards")
  ResponseEntity<String> create(Member user, int size) {
    if (!user.isAdmin() && size > 10) {
      return ResponseEntity.badRequest().body("at most ten");
    }
    if (!user.hasRole("EDITOR")) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    return ResponseEntity.ok("created");
  }
}

class Members {

  boolean isAdmin(Principal caller) {
    return caller != null;
  }

  boolean isOwnerOf(String name, long board) {
    return name.length() == board;
  }
}

class Member {

  boolean hasRole(String role) {
    return role.isEmpty();
  }

  boolean isAdmin() {
    return false;
  }
}
