package samples.flagged.javax;

import javax.ws.rs.NotAuthorizedException;

class Login {
  void login() {
    throw new NotAuthorizedException("Wrong user or password");
    //                               ^ `login` gives NotAuthorizedException a message as its challenge; use a scheme such as `Bearer`, with the message before it (the text says "Wrong user or password")
  }
}
