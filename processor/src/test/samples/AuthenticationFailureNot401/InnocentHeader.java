package samples.innocent.header;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Almanac {

  @GetMapping("/almanac")
  ResponseEntity<String> read(
      @RequestHeader(value = "Authorization", required = false) String credentials) {
    if (credentials == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .body("Access denied");
    }
    return ResponseEntity.ok("almanac");
  }

  /** Other fields and parameters are no credentials, whatever they are called. */
  @GetMapping("/almanac/moon")
  ResponseEntity<String> moon(
      @RequestHeader(value = "X-Region", required = false) String authorization,
      @RequestParam(value = "Authorization", required = false) String region) {
    if (authorization == null || region == null) {
      return new ResponseEntity<>(HttpStatus.FORBIDDEN);
    }
    return ResponseEntity.ok("moon");
  }

  /** The field is part of what is asked for, and the text refuses nobody. */
  @GetMapping("/almanac/tides")
  ResponseEntity<String> tides(@RequestHeader(required = false) String authorization) {
    if (authorization == null) {
      return ResponseEntity.badRequest().body("The field is empty");
    }
    return ResponseEntity.ok("tides");
  }
}

class MildEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof LockedException) {
      response.setStatus(422);
    } else {
      response.setHeader("WWW-Authenticate", "Basic");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}

/** A new token is asked for too early. */
enum Renewal {
  NOT_EXPIRED_TOKEN_YET(HttpStatus.BAD_REQUEST, "The token is good for another hour"),
  TOO_EARLY(HttpStatus.BAD_REQUEST, "토큰이 만료되지 않았습니다"),
  BLANK(HttpStatus.BAD_REQUEST, "아이디와 비밀번호를 입력해주세요");

  final HttpStatus status;
  final String text;

  Renewal(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
