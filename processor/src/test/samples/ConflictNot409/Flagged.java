package samples.flagged;

import jakarta.persistence.EntityExistsException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(DuplicateKeyException.class)
  ResponseEntity<String> onDuplicate() {
    return ResponseEntity.notFound().build();
    //                            ^ `onDuplicate` answers a duplicate or a concurrent change with 404 Not Found; use 409 Conflict (it handles `DuplicateKeyException`)
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  //                        ^ `onConcurrentChange` answers a duplicate or a concurrent change with 500 Internal Server Error; use 409 Conflict (it handles `OptimisticLockingFailureException`)
  String onConcurrentChange() {
    return "changed meanwhile";
  }

  @ExceptionHandler(EmailAlreadyTakenException.class)
  ResponseEntity<String> onTaken() {
    return ResponseEntity.badRequest().body("choose another");
    //                              ^ (note) `onTaken` answers a duplicate or a concurrent change with 400 Bad Request; use 409 Conflict (it handles `EmailAlreadyTakenException`)
  }
}

@ResponseStatus(HttpStatus.FORBIDDEN)
//                        ^ `EmailAlreadyTakenException` answers a duplicate or a concurrent change with 403 Forbidden; use 409 Conflict (the class is named `EmailAlreadyTakenException`)
class EmailAlreadyTakenException extends RuntimeException {}

class ExistingInvoiceMapper implements ExceptionMapper<EntityExistsException> {
  @Override
  public Response toResponse(EntityExistsException existing) {
    return Response.status(403).build();
    //                     ^ `toResponse` answers a duplicate or a concurrent change with 403 Forbidden; use 409 Conflict (it handles `EntityExistsException`)
  }
}

enum ShopError {
  BASKET_ALREADY_EXISTS(HttpStatus.UNAUTHORIZED),
  //                              ^ `BASKET_ALREADY_EXISTS` answers a duplicate or a concurrent change with 401 Unauthorized; use 409 Conflict (the constant is named `BASKET_ALREADY_EXISTS`)
  PRODUCT_ALREADY_EXISTS(HttpStatus.CONFLICT);

  private final HttpStatus status;

  ShopError(HttpStatus status) {
    this.status = status;
  }
}

enum AccountError {
  EMAIL_ALREADY_EXISTS(HttpStatus.BAD_REQUEST, "This email is already in use");
  //                             ^ (note) `EMAIL_ALREADY_EXISTS` answers a duplicate or a concurrent change with 400 Bad Request; use 409 Conflict (the text says "This email is already in use")

  private final HttpStatus status;
  private final String text;

  AccountError(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}

class Shelves {
  void create(java.util.Map<String, String> shelves, String name) {
    if (shelves.containsKey(name)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Shelf already exists");
      //                                          ^ `create` answers a duplicate or a concurrent change with 404 Not Found; use 409 Conflict (the text says "Shelf already exists")
    }
  }
}

class Baskets {
  void create(String name) {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Basket " + name + " already exists");
    //                                          ^ `create` answers a duplicate or a concurrent change with 404 Not Found; use 409 Conflict (the text says "Basket {} already exists")
  }
}
