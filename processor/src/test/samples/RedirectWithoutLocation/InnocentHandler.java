package samples.innocent.handler;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.SecuredRedirectHandler;
import org.springframework.http.HttpStatus;

/** It finds the target when a request comes. */
class Server {

  Handler secured() {
    return new SecuredRedirectHandler(HttpStatus.PERMANENT_REDIRECT.value());
  }
}
