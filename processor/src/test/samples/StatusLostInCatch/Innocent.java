package samples.innocent;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  @GetMapping("/orders/first")
  String first(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
      }
      return orders.get(0);
    } catch (ResponseStatusException e) {
      throw e;
    } catch (Exception e) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "no", e);
    }
  }

  @GetMapping("/orders/last")
  String last(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
      }
      return orders.get(orders.size() - 1);
    } catch (Exception e) {
      if (e instanceof ResponseStatusException known) {
        throw known;
      }
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "no", e);
    }
  }

  @GetMapping("/orders/read")
  String read(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
      }
      return load(orders.get(0));
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "no", e);
    }
  }

  @GetMapping("/orders/asked")
  ResponseEntity<String> asked(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
      }
      return ResponseEntity.ok(orders.get(0));
    } catch (RuntimeException e) {
      return ResponseEntity.status(statusOf(e)).build();
    }
  }

  @GetMapping("/orders/handed")
  ResponseEntity<String> handed(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
      }
      return ResponseEntity.ok(orders.get(0));
    } catch (RuntimeException e) {
      throwIfKnown(e);
      return ResponseEntity.internalServerError().build();
    }
  }

  @GetMapping("/orders/wrong")
  ResponseEntity<String> wrong(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
      }
      return ResponseEntity.ok(orders.get(0));
    } catch (ResponseStatusException e) {
      return ResponseEntity.notFound().build();
    }
  }

  Callable<String> later(List<String> orders) {
    try {
      return () -> {
        if (orders.isEmpty()) {
          throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
        }
        return orders.get(0);
      };
    } catch (Exception e) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "no", e);
    }
  }

  String before(List<String> orders) {
    if (orders.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
    }
    try {
      return load(orders.get(0));
    } catch (Exception e) {
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "no", e);
    }
  }

  private static String load(String order) throws IOException {
    if (order.isBlank()) {
      throw new IOException(order);
    }
    return order;
  }

  private static HttpStatus statusOf(RuntimeException e) {
    return e instanceof ResponseStatusException ? HttpStatus.NOT_FOUND : HttpStatus.BAD_GATEWAY;
  }

  private static void throwIfKnown(RuntimeException e) {
    if (e instanceof ResponseStatusException) {
      throw e;
    }
  }
}
