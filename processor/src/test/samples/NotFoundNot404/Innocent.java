package samples.innocent;

import jakarta.persistence.EntityNotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.server.ServerWebInputException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(EntityNotFoundException.class)
  ResponseEntity<String> onMissing(EntityNotFoundException missing) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).body(missing.getMessage());
  }

  @ExceptionHandler(ArchivedException.class)
  ResponseEntity<Void> onArchived() {
    return ResponseEntity.status(HttpStatus.GONE).build();
  }

  // A single-page application answers its start page where no resource is found.
  @ExceptionHandler(NoResourceFoundException.class)
  ResponseEntity<String> onUnknownPath() {
    return ResponseEntity.ok("<html></html>");
  }

  // The handler looks closer than the type of the exception does.
  @ExceptionHandler(OrderNotFoundException.class)
  ResponseEntity<String> onMissingOrder(OrderNotFoundException missing) {
    if (missing.isOfAnotherCustomer()) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    return ResponseEntity.notFound().build();
  }

}

@RestControllerAdvice
class ImportErrors {

  // One of the two is no missing thing, and the status fits it.
  @ExceptionHandler({OrderNotFoundException.class, IllegalOrderException.class})
  ResponseEntity<String> onEither() {
    return ResponseEntity.badRequest().build();
  }
}

class ArchivedException extends RuntimeException {}

class IllegalOrderException extends RuntimeException {}

class OrderNotFoundException extends RuntimeException {
  boolean isOfAnotherCustomer() {
    return false;
  }
}

enum LoginError {
  USER_NOT_FOUND(HttpStatus.UNAUTHORIZED);

  private final HttpStatus status;

  LoginError(HttpStatus status) {
    this.status = status;
  }
}

enum ShopError {
  REFRESH_TOKEN_NOT_FOUND(HttpStatus.BAD_REQUEST),
  CREDENTIALS_NOT_FOUND(HttpStatus.UNAUTHORIZED),
  MAIL_TEMPLATE_NOT_FOUND(HttpStatus.INTERNAL_SERVER_ERROR),
  SCHEME_NOT_FOUND(HttpStatus.INTERNAL_SERVER_ERROR),
  UNKNOWN_COUPONS(HttpStatus.UNPROCESSABLE_ENTITY),
  FOLLOW_RELATION_NOT_FOUND(HttpStatus.NOT_FOUND);

  private final HttpStatus status;

  ShopError(HttpStatus status) {
    this.status = status;
  }
}

@RestController
class OrderController {

  // An id in the content is a value that is not valid.
  @PostMapping("/orders")
  String create(@RequestBody String order) {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Product does not exist");
  }

  ResponseStatusException withoutName(String address) {
    return new ResponseStatusException(
        HttpStatus.CONFLICT, "User name not found from the resource call to " + address);
  }

  // The caller's own record is missing: the service has lost it.
  @GetMapping("/me/{section}")
  String me(@PathVariable String section, Principal caller) {
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "User not found");
  }

  // The path names an order; the user who is missing is another one.
  @GetMapping("/orders/{id}/buyer")
  String buyer(@PathVariable long id) {
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "User not found");
  }

  // The path names a user, and the method looks up the one who asks.
  @GetMapping("/users/{id}/shared")
  String shared(@PathVariable long id) {
    Object caller = SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    throw new ResponseStatusException(
        HttpStatus.INTERNAL_SERVER_ERROR, "User not found: " + caller);
  }

  @GetMapping("/friends/{id}")
  String friend(@PathVariable long id) {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "You are not friends yet");
  }
}

/** Chosen, as its name says. */
class MissingNoContentMapper implements ExceptionMapper<EntityNotFoundException> {
  @Override
  public Response toResponse(EntityNotFoundException missing) {
    return Response.noContent().build();
  }
}

class RegistrationService {
  void confirm() {
    throw new ResponseStatusException(
        HttpStatus.INTERNAL_SERVER_ERROR, "Role does not exist after registration");
  }
}

class LoginService {
  ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, "User not found");
  }

  void signIn() {
    try {
      find();
    } catch (EntityNotFoundException unknownUser) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Wrong user name or password");
    }
  }

  private void find() {}
}

/** The text says that the request gives the value. */
class Addresses {

  void move(String code) {
    throw new ResponseStatusException(
        HttpStatus.BAD_REQUEST, "No address found for the postal code provided");
  }

  void mudar(String codigo) {
    throw new ResponseStatusException(
        HttpStatus.BAD_REQUEST, "Endereço não encontrado para o código informado");
  }
}

/** The texts say what is wrong with the request, whatever the constants are named. */
enum PageError {
  PAGE_NOT_FOUND(HttpStatus.BAD_REQUEST, "The page must be at least 1"),
  SHELF_NOT_FOUND(HttpStatus.BAD_REQUEST, "페이지 번호는 1 이상이어야 합니다"),
  TITLE_NOT_EXIST(HttpStatus.BAD_REQUEST, "제목은 필수 입니다"),
  ADMIN_ROLE_NOT_EXISTS(HttpStatus.INTERNAL_SERVER_ERROR, "The roles are not set up"),
  DEFAULT_ROLE_NOT_FOUND(HttpStatus.BAD_REQUEST, "ROLE_USER");

  private final HttpStatus status;
  private final String text;

  PageError(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}

/** Whether there is such an account is not told to strangers, in whatever language. */
class Contas {

  void autenticarConta(boolean known) {
    if (!known) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Conta não encontrada.");
    }
  }
}

/** The exception says that a value of the request is not valid. */
class Moves {

  void move(String parent) {
    throw new ServerWebInputException("Parent category was not found: " + parent);
  }
}

enum GatewayError {
  API_KEY_NOT_FOUND(HttpStatus.UNAUTHORIZED);

  final HttpStatus status;

  GatewayError(HttpStatus status) {
    this.status = status;
  }
}
