package samples.flagged;

import jakarta.persistence.EntityNotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(EntityNotFoundException.class)
  ResponseEntity<String> onMissing(EntityNotFoundException missing) {
    return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body(missing.getMessage());
    //                                     ^ `onMissing` answers something that does not exist with 500 Internal Server Error; use 404 Not Found (it handles `EntityNotFoundException`)
  }

  @ExceptionHandler(OrderNotFoundException.class)
  ResponseEntity<Problem> onMissingOrder(OrderNotFoundException missing) {
    return problem(HttpStatus.CONFLICT, missing.getMessage());
    //                       ^ `onMissingOrder` answers something that does not exist with 409 Conflict; use 404 Not Found (it handles `OrderNotFoundException`)
  }

  private static ResponseEntity<Problem> problem(HttpStatus status, String text) {
    return ResponseEntity.status(status).body(new Problem(text));
  }

  record Problem(String text) {}
}

class OrderNotFoundException extends RuntimeException {}

@ResponseStatus(HttpStatus.FORBIDDEN)
//                        ^ `ParcelNotFoundException` answers something that does not exist with 403 Forbidden; use 404 Not Found (the class is named `ParcelNotFoundException`)
class ParcelNotFoundException extends RuntimeException {}

class MissingInvoiceMapper implements ExceptionMapper<EntityNotFoundException> {
  @Override
  public Response toResponse(EntityNotFoundException missing) {
    return Response.status(Response.Status.UNAUTHORIZED).build();
    //                                    ^ `toResponse` answers something that does not exist with 401 Unauthorized; use 404 Not Found (it handles `EntityNotFoundException`)
  }
}

enum ShopError {
  PRODUCT_NOT_FOUND(HttpStatus.INTERNAL_SERVER_ERROR),
  //                          ^ `PRODUCT_NOT_FOUND` answers something that does not exist with 500 Internal Server Error; use 404 Not Found (the constant is named `PRODUCT_NOT_FOUND`)
  BASKET_NOT_FOUND(HttpStatus.BAD_REQUEST),
  //                         ^ (note) `BASKET_NOT_FOUND` answers something that does not exist with 400 Bad Request; use 404 Not Found (the constant is named `BASKET_NOT_FOUND`)
  COUPON_DOES_NOT_EXIST(HttpStatus.CONFLICT),
  //                              ^ `COUPON_DOES_NOT_EXIST` answers something that does not exist with 409 Conflict; use 404 Not Found (the constant is named `COUPON_DOES_NOT_EXIST`)
  ORDER_NOT_FOUND(HttpStatus.NOT_FOUND);

  private final HttpStatus status;

  ShopError(HttpStatus status) {
    this.status = status;
  }
}

enum MailError {
  MAILBOX_NOT_FOUND(HttpStatus.BAD_REQUEST, "This mailbox does not exist"),
  //                          ^ (note) `MAILBOX_NOT_FOUND` answers something that does not exist with 400 Bad Request; use 404 Not Found (the text says "This mailbox does not exist")
  MEMBER_NOT_FOUND(HttpStatus.BAD_REQUEST, "There is no such member");
  //                         ^ (note) `MEMBER_NOT_FOUND` answers something that does not exist with 400 Bad Request; use 404 Not Found (the text says "There is no such member")

  private final HttpStatus status;
  private final String text;

  MailError(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }
}

@RestController
class OrderController {
  @GetMapping("/orders/{id}")
  String order(@PathVariable long id) {
    if (id < 0) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Order not found");
      //                                          ^ `order` answers something that does not exist with 403 Forbidden; use 404 Not Found (the text says "Order not found")
    }
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "No such order: " + id);
    //                                          ^ `order` answers something that does not exist with 500 Internal Server Error; use 404 Not Found (the text says "No such order: {}")
  }

  @GetMapping("/customers/{id}/orders")
  String ordersOf(@PathVariable long id) {
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "Customer not found");
    //                                          ^ `ordersOf` answers something that does not exist with 500 Internal Server Error; use 404 Not Found (the text says "Customer not found")
  }

  @GetMapping("/baskets/{userId}")
  String basket(@PathVariable long userId) {
    throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "User not found");
    //                                          ^ `basket` answers something that does not exist with 500 Internal Server Error; use 404 Not Found (the text says "User not found")
  }

  @GetMapping("/orders/{id}/lines")
  String lines(@PathVariable long id) {
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Order " + id + " does not exist");
    //                                          ^ (note) `lines` answers something that does not exist with 400 Bad Request; use 404 Not Found (the text says "Order {} does not exist")
  }
}
