package samples.flagged.service;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

class Orders {

  String order(Optional<String> stored) {
    return stored.orElseThrow(
        () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Order not found"));
        //                                          ^ (note) `order` answers something that does not exist with 400 Bad Request; use 404 Not Found (the text says "Order not found")
  }
}

class Parcels {

  // A parameter that says who asks makes no login of it.
  String parcel(Optional<String> stored, Authentication caller) {
    return stored.orElseThrow(
        () -> new ResponseStatusException(HttpStatus.FORBIDDEN, "Parcel not found"));
        //                                          ^ `parcel` answers something that does not exist with 403 Forbidden; use 404 Not Found (the text says "Parcel not found")
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
    //               ^ (note) `status` answers something that does not exist with 409 Conflict; use 404 Not Found (the class is named `ParcelNotFoundException`)
  }
}
