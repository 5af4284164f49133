package samples.flagged;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.bind.annotation.ResponseStatus;

class Answers {

  ResponseEntity<String> spring() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body("log in");
    //                                     ^ `spring` answers 401 Unauthorized without `WWW-Authenticate`; add the field with a scheme
  }

  ResponseEntity<String> entity() {
    return new ResponseEntity<>("log in", HttpStatus.UNAUTHORIZED);
    //                                              ^ `entity` answers 401 Unauthorized without `WWW-Authenticate`; add the field with a scheme
  }

  Response jakarta() {
    return Response.status(Response.Status.UNAUTHORIZED).entity("log in").build();
    //                                    ^ `jakarta` answers 401 Unauthorized without `WWW-Authenticate`; add the field with a scheme
  }

  Response proxy() {
    return Response.status(407).entity("log in to the proxy").build();
    //                     ^ `proxy` answers 407 Proxy Authentication Required without `Proxy-Authenticate`; add the field with a scheme
  }
}

class Entry implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setContentType("text/plain");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "log in");
    //                                    ^ `commence` answers 401 Unauthorized without `WWW-Authenticate`; add the field with a scheme
  }
}

@ResponseStatus(HttpStatus.UNAUTHORIZED)
//                        ^ `LoginNeededException` is answered 401 Unauthorized by an annotation, which cannot give `WWW-Authenticate`; use an exception that has fields, or a handler
class LoginNeededException extends RuntimeException {}
