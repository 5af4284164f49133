package samples.flagged.jwt;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Nothing but what is thrown has a status, and its class stands in another file. */
class Callers {

  static Object current() {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller == null) {
      throw new ClosedException();
      //        ^ `current` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `caller == null`)
    }
    return caller.getPrincipal();
  }
}
