package samples.flagged;

import jakarta.ws.rs.NotAuthorizedException;

class Tokens {

  private static final String EXPIRED = "The token has expired";
  private static final String FIELD = "X-Client-Certificate";

  void check(String token) {
    if (token == null) {
      throw new NotAuthorizedException("Bearer token is missing");
      //                               ^ `check` gives NotAuthorizedException a message as its challenge; use a scheme such as `Bearer`, with the message before it (the text says "Bearer token is missing")
    }
    if (token.isEmpty()) {
      throw new NotAuthorizedException("Token of " + token.length() + " characters");
      //                                                            ^ `check` gives NotAuthorizedException a message as its challenge; use a scheme such as `Bearer`, with the message before it (the text says "Token of {} characters")
    }
    if (token.startsWith("x")) {
      throw new NotAuthorizedException(String.format("No %s was given", FIELD));
      //                                             ^ `check` gives NotAuthorizedException a message as its challenge; use a scheme such as `Bearer`, with the message before it (the text says "No %s was given")
    }
    throw new NotAuthorizedException(EXPIRED);
    //                               ^ `check` gives NotAuthorizedException a message as its challenge; use a scheme such as `Bearer`, with the message before it (the text says "The token has expired")
  }

  void verify(String token) {
    try {
      Integer.parseInt(token);
    } catch (NumberFormatException invalid) {
      throw new NotAuthorizedException(invalid.getMessage());
      //    ^ `verify` gives NotAuthorizedException another exception's message as its challenge; use a scheme such as `Bearer`, with the message before it
    }
  }

  void parse(String token) {
    try {
      Integer.parseInt(token);
    } catch (NumberFormatException invalid) {
      throw new NotAuthorizedException(invalid, "Invalid token");
      //                                        ^ `parse` gives NotAuthorizedException a message as its challenge; use a scheme such as `Bearer`, with the message before it (the text says "Invalid token")
    }
  }
}
