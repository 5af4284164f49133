package samples.flagged.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** A method that logs in has no other use for a password. */
class Gate {

  void login(String password) {
    if (password.length() != 12) {
      throw new GateException(HttpStatus.BAD_REQUEST, "Wrong password");
      //                                ^ `login` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (the text says "Wrong password")
    }
  }

  void memberLogin(String password) {
    if (password.length() != 12) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "密码错误");
      //                                          ^ `memberLogin` answers a failed authentication with 404 Not Found; use 401 Unauthorized (the text says "密码错误")
    }
  }

  void autenticarVisitante(String senha) {
    if (senha.length() != 12) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Senha incorreta");
      //                                          ^ `autenticarVisitante` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Senha incorreta")
    }
  }

  void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String token = request.getHeader("X-Auth-Token");
    if (token == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      //                                    ^ `enter` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `token == null`)
    }
  }
}

class GateException extends ResponseStatusException {
  GateException(HttpStatus status, String reason) {
    super(status, reason);
  }
}

@ResponseStatus(code = HttpStatus.FORBIDDEN, reason = "Session inactive. Please login.")
//                               ^ `NobodyException` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Session inactive. Please login.")
class NobodyException extends RuntimeException {}

enum Slips {
  BOTH(HttpStatus.FORBIDDEN, "Wrong username and/or password"),
  //             ^ `BOTH` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Wrong username and/or password")
  LES_DEUX(HttpStatus.FORBIDDEN, "Identifiants et/ou mot de passe incorrects"),
  //                 ^ `LES_DEUX` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Identifiants et/ou mot de passe incorrects")
  LOS_DOS(HttpStatus.FORBIDDEN, "Usuario y/o contraseña incorrectos"),
  //                ^ `LOS_DOS` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Usuario y/o contraseña incorrectos")
  BEIDE(HttpStatus.FORBIDDEN, "Benutzername und/oder Passwort falsch"),
  //              ^ `BEIDE` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (the text says "Benutzername und/oder Passwort falsch")
  INVALID_AUTHENTICATION(HttpStatus.BAD_REQUEST, "인증이 올바르지 않습니다.");
  //                               ^ `INVALID_AUTHENTICATION` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (the text says "인증이 올바르지 않습니다.")

  final HttpStatus status;
  final String text;

  Slips(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
