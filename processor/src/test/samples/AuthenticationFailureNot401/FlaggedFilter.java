package samples.flagged.filter;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

class BearerFilter extends OncePerRequestFilter {

  private final JwtParser parser;

  BearerFilter(JwtParser parser) {
    this.parser = parser;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String token = request.getHeader("Authorization");
    if (!validateToken(token)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "invalid token");
      //                                    ^ `doFilterInternal` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "invalid token")
      return;
    }
    try {
      request.setAttribute("caller", parser.parseSignedClaims(token).getPayload());
      chain.doFilter(request, response);
    } catch (Exception failure) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      //                                    ^ `doFilterInternal` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it catches what `parseSignedClaims` throws where the token is not valid)
    }
  }

  /** The status is kept in a variable until it is sent. */
  void authenticate(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int code = HttpServletResponse.SC_OK;
    try {
      request.setAttribute("caller", parser.parse(request.getHeader("Authorization")));
    } catch (JwtException invalid) {
      code = HttpServletResponse.SC_FORBIDDEN;
      //                        ^ `authenticate` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands in a catch of `JwtException`)
    }
    if (code != HttpServletResponse.SC_OK) {
      response.sendError(code);
    }
  }

  private static boolean validateToken(String token) {
    return token != null && token.startsWith("Bearer ");
  }
}
