package samples.innocent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class Refusals {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> onAccessDenied(AccessDeniedException refused, Principal caller) {
    if (caller == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Bearer")
          .build();
    }
    return new ResponseEntity<>("no", HttpStatus.FORBIDDEN);
  }
}

class GuestRefusals implements ExceptionMapper<ForbiddenException> {

  /** A guest may log in. */
  @Override
  public Response toResponse(ForbiddenException refused) {
    if (userName().equals("guest")) {
      return Response.status(Response.Status.UNAUTHORIZED)
          .header("WWW-Authenticate", "Basic")
          .build();
    }
    if (isAnonymous()) {
      return Response.status(Response.Status.UNAUTHORIZED)
          .header("WWW-Authenticate", "Basic")
          .build();
    }
    return refused.getResponse();
  }

  private static String userName() {
    return System.getProperty("user");
  }

  private static boolean isAnonymous() {
    return userName().isEmpty();
  }
}

/** 404 hides the article; nothing tells of a refusal. */
class HiddenArticles {

  Object show(long id, boolean visible) {
    try {
      return read(id, visible);
    } catch (AccessDeniedException refused) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No article " + id);
    }
  }

  private Optional<Object> read(long id, boolean visible) {
    if (!visible) {
      throw new AccessDeniedException("article " + id);
    }
    return Optional.empty();
  }
}

/** The text speaks of permission, but nobody is authenticated yet. */
class Entry implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "You do not have permission!");
  }
}

class SessionCheck {

  void check(HttpServletRequest request, Object user) {
    if (request.getSession(false) == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied");
    }
    if (user == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Access denied");
    }
  }

  void checkToken(boolean valid) {
    if (!valid) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Permission denied");
    }
  }
}

class Names {

  void check(boolean taken) {
    if (taken) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "The name is used by another user");
    }
    if (taken) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "The phone number already belongs to another user");
    }
  }
}

class Rules {

  void check(String name, int amount) {
    if (name.isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "The name is not allowed to be empty");
    }
    if (amount > 5) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "You are not allowed to order more than five");
    }
    if (amount < 0) {
      throw new ResponseStatusException(
          HttpStatus.CONFLICT, "You are not allowed to cancel a shipped order");
    }
  }
}

/** What nobody may do, and what its state does not allow any more. */
enum Reports {
  FORBIDDEN_REPORT_MYSELF(HttpStatus.BAD_REQUEST, "자기 자신은 신고할 수 없습니다."),
  FORBIDDEN_REPORT(HttpStatus.BAD_REQUEST, "자기 자신은 신고할 수 없습니다."),
  NOT_ALLOWED_TO_FOLLOW_YOURSELF(HttpStatus.BAD_REQUEST, "You are not allowed to follow yourself"),
  ALREADY_PUBLISHED(HttpStatus.BAD_REQUEST, "Событие уже имеет статус Опубликовано. Отказано в доступе");

  final HttpStatus status;
  final String text;

  Reports(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}

enum Refusal {
  ACCESS_DENIED(HttpStatus.FORBIDDEN, "No permission"),
  ACCESS_TOKEN_EXPIRED(HttpStatus.UNAUTHORIZED, "Access token expired"),
  LOGIN_ACCESS_DENIED(HttpStatus.UNAUTHORIZED, "Access denied"),
  NOT_FRIENDS(HttpStatus.NOT_FOUND, "You are not friends yet");

  final HttpStatus status;
  final String text;

  Refusal(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}
