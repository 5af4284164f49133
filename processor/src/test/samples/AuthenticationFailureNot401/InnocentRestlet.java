package samples.innocent.restlet;

import org.restlet.Response;
import org.restlet.data.Status;
import org.restlet.security.Verifier;

/** The service lacks what it would check credentials with. */
class Authenticator {

  void authenticate(Response response, Verifier verifier) {
    if (verifier == null) {
      response.setStatus(
          Status.SERVER_ERROR_INTERNAL, "Authentication failed. No verifier provided.");
    }
  }
}
