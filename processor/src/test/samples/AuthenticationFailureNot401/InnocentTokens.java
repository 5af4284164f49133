package samples.innocent.tokens;

import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.Jwts;
import jakarta.ws.rs.BadRequestException;
import javax.crypto.SecretKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** A token that an earlier answer gave, for one step of a dialogue: no credentials. */
class EventTokenService {

  String read(SecretKey key, String token) {
    try {
      return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload().getId();
    } catch (ExpiredJwtException late) {
      throw new EventTokenException();
    }
  }

  void resume(boolean old) {
    if (old) {
      throw new BadRequestException("The start trigger token has expired, start the event again");
    }
  }

  void book(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Invalid booking token");
    }
  }
}

@ResponseStatus(HttpStatus.FORBIDDEN)
class EventTokenException extends RuntimeException {}

/** For those only who are not logged in. */
class Registration {

  void register(boolean authenticated) {
    if (authenticated) {
      throw new BadRequestException("Operation requires unauthenticated access");
    }
  }

  void recover(boolean authenticated) {
    if (authenticated) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "Callers must be unauthenticated");
    }
  }
}

/** The token of a link in a mail, and accounts that another service logs in. */
class Accounts {

  void verifyEmail(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Invalid or expired token.");
    }
  }

  void activarCuenta(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Token inválido o expirado.");
    }
  }

  void verificarEmail(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Token inválido ou expirado.");
    }
  }

  void requirePassword(boolean oauth) {
    if (oauth) {
      throw new ResponseStatusException(
          HttpStatus.UNPROCESSABLE_ENTITY, Reasons.USER_OAUTH_CAN_NOT_LOGIN_DIRECT.name());
    }
  }
}

enum Reasons {
  USER_OAUTH_CAN_NOT_LOGIN_DIRECT
}

/** The text leaves open which of the two it is; the name and the status agree. */
@ResponseStatus(HttpStatus.FORBIDDEN)
class AuthForbiddenException extends RuntimeException {
  AuthForbiddenException() {
    super("권한이 없습니다. 로그인 후 이용해주세요.");
  }
}

enum Both {
  FORBIDDEN_READ(HttpStatus.FORBIDDEN, "You have no permission, please log in"),
  FORBIDDEN_WRITE(HttpStatus.FORBIDDEN, "没有访问权限，请先登录"),
  FORBIDDEN_EDIT(HttpStatus.FORBIDDEN, "No tiene permisos, debe iniciar sesión"),
  FORBIDDEN_PRINT(HttpStatus.FORBIDDEN, "Sem permissão, faça login");

  final HttpStatus status;
  final String text;

  Both(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
