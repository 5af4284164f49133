package samples.flagged.condition;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Boards {

  private final Members members = new Members();

  @DeleteMapping("/boards/{id}")
  ResponseEntity<Void> delete(long id, Principal principal) {
    boolean owner = members.isOwnerOf(principal.getName(), id);
    if (!owner) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
      //                                     ^ `delete` answers a refused permission with 401 Unauthorized; use 403 Forbidden (it stands under the condition `!owner`)
    }
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/boards/{id}/log")
  String log(Member user) {
    if (user != null && !user.hasRole("ADMIN")) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
      //                                          ^ `log` answers a refused permission with 401 Unauthorized; use 403 Forbidden (it stands under the condition `user != null && !user.hasRole("ADMIN")`)
    }
    return "";
  }
}

class Members {

  boolean isOwnerOf(String name, long board) {
    return name.length() == board;
  }
}

class Member {

  boolean hasRole(String role) {
    return role.isEmpty();
  }
}
