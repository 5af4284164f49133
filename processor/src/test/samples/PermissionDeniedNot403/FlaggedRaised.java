package samples.flagged.raised;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@ResponseStatus(HttpStatus.UNAUTHORIZED)
class NotPermittedException extends RuntimeException {
  NotPermittedException(String message) {
    super(message);
  }
}

@ResponseStatus(code = HttpStatus.BAD_REQUEST)
class RejectedException extends RuntimeException {
  RejectedException(String message) {
    super(message);
  }
}

@RestController
class Recipes {

  @GetMapping("/recipes")
  ResponseEntity<String> list(boolean drafts, boolean cook) {
    if (drafts && !cook) {
      throw new NotPermittedException("Unauthorized to see the drafts of recipes");
      //        ^ `list` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "Unauthorized to see the drafts of recipes")
    }
    return new ResponseEntity<>("recipes", HttpStatus.OK);
  }

  @GetMapping("/recipes/secret")
  String secret(String name) {
    throw new RejectedException("You do not have permission to read " + name);
    //        ^ `secret` answers a refused permission with 400 Bad Request; use 403 Forbidden (the text says "You do not have permission to read {}")
  }
}

@Service
class AuthenticationDesk {

  void checkRoomAccess(boolean invited, String room) {
    if (!invited) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "access denied for room: " + room);
          //        ^ `checkRoomAccess` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "access denied for room: {}")
    }
  }

  void export(boolean central) {
    if (!central) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "The export requires an administrator of the archive");
    }
  }
}

class Exports {

  void export(boolean central) {
    if (!central) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "The export requires an administrator of the archive");
          //        ^ `export` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "The export requires an administrator of the archive")
    }
  }
}
