package samples.innocent.exception;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** It keeps the methods, so that the handler can name them. */
class NotHereException extends ResponseStatusException {

  private final Set<String> allowedMethods;

  NotHereException(String path, Set<String> allowedMethods) {
    super(HttpStatus.METHOD_NOT_ALLOWED, "Not at " + path);
    this.allowedMethods = Set.copyOf(allowedMethods);
  }

  Set<String> allowedMethods() {
    return allowedMethods;
  }
}

/** It keeps the value of the field. */
class WrongMethodException extends ResponseStatusException {

  final String allow;

  WrongMethodException(String allow) {
    super(HttpStatus.METHOD_NOT_ALLOWED);
    this.allow = allow;
  }
}
