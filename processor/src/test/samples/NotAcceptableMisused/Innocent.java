package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return order.isBlank()
        ? ResponseEntity.unprocessableEntity().body("an order needs lines")
        : ResponseEntity.ok("placed");
  }

  @GetMapping("/orders/export")
  ResponseEntity<String> export(String format) {
    return format.equals("csv")
        ? ResponseEntity.ok("1,2")
        : ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).body("csv only");
  }

  @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
  @ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
  void onMediaType() {}
}

@ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
class LanguageException extends RuntimeException {}

@ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
class NotAcceptableException extends RuntimeException {}

enum Answer {
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE);

  final HttpStatus status;

  Answer(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  @GET
  public Response all(@Context Request request, List<Variant> variants) {
    Variant best = request.selectVariant(variants);
    return best == null
        ? Response.notAcceptable(variants).build()
        : Response.ok("[]", best).build();
  }
}

class Pages extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getHeader("Accept").contains("text/html")) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
    }
  }
}

/** The name of the method tells what it is about, the field is read elsewhere. */
class Queries {

  void handleInvalidAcceptRequest(HttpServletResponse response) {
    response.setStatus(406);
  }
}
