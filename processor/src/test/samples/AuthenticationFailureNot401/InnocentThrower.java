package samples.innocent.letters;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class Callers {

  static Object current() {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller == null) {
      throw new StrangerException();
    }
    if (caller.getPrincipal() == null) {
      throw new GoneException();
    }
    return caller.getPrincipal();
  }
}
