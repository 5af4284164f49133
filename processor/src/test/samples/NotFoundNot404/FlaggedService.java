package samples.flagged.service;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class Orders {

  String order(Optional<String> stored) {
    return stored.orElseThrow(
        () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Order not found"));
        //                                          ^ `order` answers something that does not exist with 400 Bad Request; use 404 Not Found (the text says "Order not found")
  }
}

class Refusal extends RuntimeException {}

class MissingOrderException extends Refusal {
  HttpStatus status() {
    return HttpStatus.NOT_FOUND;
  }
}

class ParcelNotFoundException extends Refusal {
  HttpStatus status() {
    return HttpStatus.CONFLICT;
    //               ^ `status` answers something that does not exist with 409 Conflict; use 404 Not Found (the class is named `ParcelNotFoundException`)
  }
}
