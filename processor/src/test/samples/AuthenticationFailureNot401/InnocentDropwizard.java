package samples.innocent.dropwizard;

import io.dropwizard.auth.AuthenticationException;
import jakarta.ws.rs.InternalServerErrorException;

/** Dropwizard's exception says that the credentials could not be checked, not that they are wrong. */
class Doors {

  boolean opens(String token, Keys keys) {
    try {
      return keys.fit(token);
    } catch (AuthenticationException e) {
      throw new InternalServerErrorException(e);
    }
  }

  interface Keys {
    boolean fit(String token) throws AuthenticationException;
  }
}
