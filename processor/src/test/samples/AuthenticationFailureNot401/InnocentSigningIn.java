package samples.innocent.signing;

import io.jsonwebtoken.ExpiredJwtException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

class Gate {

  void login(String password) {
    if (password.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Invalid password format");
    }
    if (password.length() > 100) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The password is too long");
    }
    if (password.length() != 12) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Wrong password");
    }
  }

  /** Forms of somebody who is logged in. */
  void rename(String password) {
    if (password.length() != 12) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Wrong password");
    }
  }

  void updateLoginPassword(String password) {
    if (password.length() != 12) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "密码错误");
    }
  }

  /** A token that is given to get a new one is no credentials of the request. */
  void logout(String token) {
    try {
      check(token);
    } catch (ExpiredJwtException late) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Refresh token has expired");
    }
  }

  void leave(HttpServletResponse response, String token) throws IOException {
    try {
      check(token);
    } catch (ExpiredJwtException late) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.getWriter().write("리프레시 토큰이 만료되었습니다");
    }
  }

  private static void check(String token) {
    if (token.isEmpty()) {
      throw new ExpiredJwtException(null, null, "late");
    }
  }

  /** The body may have tokens of many kinds, and so may fields of other senders. */
  void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String token = request.getParameter("token");
    if (token == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    String sent = request.getHeader("X-Shop-Token");
    if (sent == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}

class CsrfGuard {

  void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String token = request.getHeader("X-Token");
    if (token == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}

@ResponseStatus(code = HttpStatus.UNAUTHORIZED, reason = "Session inactive. Please login.")
class NobodyException extends RuntimeException {}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "La cuenta está inactiva, inicie sesión para activarla")
class IdleException extends RuntimeException {}

enum Slips {
  PASSWORD_FORMAT(HttpStatus.BAD_REQUEST, "Invalid password format"),
  MAIL(HttpStatus.BAD_REQUEST, "이메일 인증이 올바르지 않습니다."),
  BOTH(HttpStatus.UNAUTHORIZED, "Wrong username and/or password"),
  EMPTY(HttpStatus.BAD_REQUEST, "Username and/or password is required");

  final HttpStatus status;
  final String text;

  Slips(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
