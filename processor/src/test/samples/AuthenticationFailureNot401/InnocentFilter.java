package samples.innocent.filter;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Tokens {

  private final JwtParser parser;

  Tokens(JwtParser parser) {
    this.parser = parser;
  }

  /** What cannot be read at all may be told as 400, a fault of the service as 500. */
  Claims read(String token) {
    try {
      return parser.parseSignedClaims(token).getPayload();
    } catch (Exception failure) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
    }
  }

  Claims parse(String token) {
    try {
      return parser.parseSignedClaims(token).getPayload();
    } catch (RuntimeException failure) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The token cannot be read");
    }
  }

  /** The clause catches something else than what the check throws. */
  Claims limited(String token) {
    try {
      return parser.parseSignedClaims(token).getPayload();
    } catch (IllegalStateException closed) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Closed to everybody");
    }
  }

  /** A status that is remembered and not answered. */
  int last(String token) {
    int code = 0;
    try {
      parser.parse(token);
    } catch (JwtException invalid) {
      code = HttpServletResponse.SC_FORBIDDEN;
    }
    return code;
  }

  /** The token is what is asked about. */
  @PostMapping("/tokens/validate")
  ResponseEntity<String> validateToken(String token) {
    return token.isEmpty()
        ? ResponseEntity.badRequest().body("invalid token")
        : ResponseEntity.ok("valid");
  }
}
