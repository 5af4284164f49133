package samples.innocent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.bind.annotation.ResponseStatus;

class Answers {

  ResponseEntity<String> spring() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header("www-authenticate", "Bearer")
        .body("log in");
  }

  ResponseEntity<String> entity(org.springframework.http.HttpHeaders headers) {
    return new ResponseEntity<>("log in", headers, HttpStatus.UNAUTHORIZED);
  }

  Response jakarta() {
    return Response.status(Response.Status.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"shop\"")
        .build();
  }

  /** What the caller of the method adds is not seen. */
  Response.ResponseBuilder builder() {
    return Response.status(Response.Status.UNAUTHORIZED);
  }

  Response helped() {
    Response.ResponseBuilder builder = Response.status(Response.Status.UNAUTHORIZED);
    challenge(builder);
    return builder.build();
  }

  Response forbidden() {
    return Response.status(Response.Status.FORBIDDEN).build();
  }

  private static void challenge(Response.ResponseBuilder builder) {
    builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }
}

class Entry implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.addHeader("WWW-Authenticate", "Bearer");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }
}

class HelpedEntry implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    challenge(response);
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  private static void challenge(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
  }
}

@ResponseStatus(HttpStatus.FORBIDDEN)
class NotYoursException extends RuntimeException {}
