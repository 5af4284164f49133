package samples.flagged.header;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Almanac {

  @GetMapping("/almanac")
  ResponseEntity<String> read(
      @RequestHeader(value = "Authorization", required = false) String credentials) {
    if (credentials == null || !StringUtils.startsWithIgnoreCase(credentials, "Bearer ")) {
      return ResponseEntity.status(HttpStatus.BAD_REQUEST).body("Access denied");
      //                                     ^ `read` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it stands under the condition `credentials == null || !StringUtils.startsWithIgnoreCase(credentials, "Bearer ")`)
    }
    return ResponseEntity.ok("almanac");
  }

  @GetMapping("/almanac/tides")
  ResponseEntity<String> tides(@RequestHeader(required = false) String authorization) {
    if (authorization == null) {
      return new ResponseEntity<>(HttpStatus.FORBIDDEN);
      //                                    ^ `tides` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `authorization == null`)
    }
    return ResponseEntity.ok("tides");
  }
}

/** A branch picks the exception, but no branch of it lets anybody in. */
class MildEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof BadCredentialsException) {
      response.setHeader("WWW-Authenticate", "Basic");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setStatus(HttpServletResponse.SC_OK);
      //                                    ^ `commence` answers a failed authentication with 200 OK; use 401 Unauthorized (it implements `AuthenticationEntryPoint`)
      response.getWriter().write("failed");
    }
  }
}
