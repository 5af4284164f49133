package samples.flagged;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  private static final Logger LOG = Logger.getLogger("orders");

  @GetMapping("/orders/first")
  String first(List<String> orders) {
    try {
      if (orders.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no order");
        //                                          ^ `first` throws 404 Not Found into its own `catch` of `Exception`, which answers 500 Internal Server Error; let it pass in a clause before that one, or throw it outside the `try`
      }
      return orders.get(0);
    } catch (Exception e) {
      LOG.log(Level.WARNING, e.getMessage(), e);
      throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, e.getMessage(), e);
    }
  }

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    try {
      if (order.isBlank()) {
        throw new EmptyOrderException();
        //        ^ `place` throws 422 Unprocessable Content into its own `catch` of `RuntimeException`, which answers 503 Service Unavailable; let it pass in a clause before that one, or throw it outside the `try`
      }
      return ResponseEntity.ok(order);
    } catch (IllegalStateException e) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body("closed");
    } catch (RuntimeException e) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("not now");
    }
  }
}

@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class EmptyOrderException extends RuntimeException {}

@Path("/items")
class Items {

  @GET
  public String find(String id) {
    try {
      if (id.isBlank()) {
        throw new BadRequestException("The id is missing");
        //    ^ `find` throws 400 Bad Request into its own `catch` of `Throwable`, which answers 500 Internal Server Error; let it pass in a clause before that one, or throw it outside the `try`
      }
      return id;
    } catch (Throwable e) {
      throw new InternalServerErrorException(e);
    }
  }

  @GET
  @Path("/responses")
  public String answer(String id) {
    try {
      if (id.isBlank()) {
        throw new WebApplicationException(Response.status(Response.Status.BAD_REQUEST).build());
        //                                                               ^ `answer` throws 400 Bad Request into its own `catch` of `RuntimeException`, which answers 500 Internal Server Error; let it pass in a clause before that one, or throw it outside the `try`
      }
      if (id.length() > 9) {
        throw new NotFoundException(Response.status(404).build());
        //                                          ^ `answer` throws 404 Not Found into its own `catch` of `RuntimeException`, which answers 500 Internal Server Error; let it pass in a clause before that one, or throw it outside the `try`
      }
      return id;
    } catch (RuntimeException e) {
      throw new WebApplicationException(e, Response.Status.INTERNAL_SERVER_ERROR);
    }
  }
}
