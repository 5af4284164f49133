package samples.flagged;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class Refusals {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Map<String, String>> onAccessDenied(HttpHeaders challenge) {
    return new ResponseEntity<>(
        Map.of("error", "no"), challenge, HttpStatus.UNAUTHORIZED);
        //                                          ^ `onAccessDenied` answers a refused permission with 401 Unauthorized; use 403 Forbidden (it handles `AccessDeniedException`)
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  //                        ^ `onDenied` answers a refused permission with 400 Bad Request; use 403 Forbidden (it handles `AuthorizationDeniedException`)
  Map<String, String> onDenied(AuthorizationDeniedException refused) {
    return Map.of("error", "no");
  }
}

class Articles {

  void edit(boolean mine) {
    if (!mine) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "You do not have permission to edit this article");
          //        ^ `edit` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You do not have permission to edit this article")
    }
  }

  void remove(boolean mine) {
    if (!mine) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Access denied");
      //                                          ^ `remove` answers a refused permission with 400 Bad Request; use 403 Forbidden (the text says "Access denied")
    }
  }

  void publish(boolean mine) {
    if (!mine) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "You are not the owner of this article");
          //        ^ `publish` answers 404 Not Found, but its text tells that the caller may not; use 403 Forbidden, or a text that tells nothing (the text says "You are not the owner of this article")
    }
  }
}

class Notes {

  void change(boolean mine) {
    if (!mine) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "Cannot update notes of another user");
          //        ^ `change` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "Cannot update notes of another user")
    }
    if (!mine) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "The note is not owned by user 7");
          //        ^ `change` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "The note is not owned by user 7")
    }
  }
}

class Profiles {

  void delete(boolean mine) {
    if (!mine) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "You are not allowed to delete this profile");
          //        ^ `delete` answers 404 Not Found, but its text tells that the caller may not; use 403 Forbidden, or a text that tells nothing (the text says "You are not allowed to delete this profile")
    }
    throw new ResponseStatusException(
        HttpStatus.UNAUTHORIZED, "You can only update your own profile");
        //        ^ `delete` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the text says "You can only update your own profile")
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
//                        ^ `ForeignArticleException` answers a refused permission with 409 Conflict; use 403 Forbidden (it extends `AccessDeniedException`)
class ForeignArticleException extends AccessDeniedException {
  ForeignArticleException() {
    super("foreign");
  }
}

enum ArticleError {
  ACCESS_DENIED(HttpStatus.UNAUTHORIZED),
  //                      ^ `ACCESS_DENIED` answers a refused permission with 401 Unauthorized; use 403 Forbidden (the constant is named `ACCESS_DENIED`)
  PERMISSION_DENIED(HttpStatus.BAD_REQUEST);
  //                          ^ `PERMISSION_DENIED` answers a refused permission with 400 Bad Request; use 403 Forbidden (the constant is named `PERMISSION_DENIED`)

  final HttpStatus status;

  ArticleError(HttpStatus status) {
    this.status = status;
  }
}
