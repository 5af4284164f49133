package samples.innocent;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Response;

class Tokens {

  private static final String CHALLENGE = "Bearer realm=\"shop\", error=\"invalid_token\"";

  void check(String token, String challenge) {
    if (token == null) {
      throw new NotAuthorizedException("Bearer");
    }
    if (token.isEmpty()) {
      throw new NotAuthorizedException("Basic realm=\"shop\"");
    }
    if (token.startsWith("x")) {
      throw new NotAuthorizedException("The token is unknown", "Bearer");
    }
    if (token.startsWith("y")) {
      throw new NotAuthorizedException(challenge);
    }
    if (token.startsWith("w")) {
      throw new NotAuthorizedException(String.format("%s realm=%s", "Basic", token));
    }
    if (token.startsWith("z")) {
      throw new NotAuthorizedException("Negotiate " + token);
    }
    throw new NotAuthorizedException(CHALLENGE);
  }

  // A client that keeps the failure for itself: no response is made of it.
  void compare(String expected, String token) {
    if (!expected.equals(token)) {
      throw new IllegalStateException(new NotAuthorizedException("The answer has no token"));
    }
  }

  void verify(String token) {
    try {
      Integer.parseInt(token);
    } catch (NumberFormatException invalid) {
      throw new NotAuthorizedException(invalid.getMessage(), invalid, "Bearer");
    }
  }

  void refuse() {
    throw new NotAuthorizedException(
        "The session has ended",
        Response.status(Response.Status.UNAUTHORIZED)
            .header("WWW-Authenticate", "Bearer")
            .build());
  }
}
