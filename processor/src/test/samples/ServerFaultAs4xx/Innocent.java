package samples.innocent;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

@RestControllerAdvice
class ShopErrors {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> onAnything(Exception any) {
    if (any instanceof IllegalArgumentException) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.internalServerError().build();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> onArgument() {
    return ResponseEntity.badRequest().build();
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  ResponseEntity<String> onConstraint() {
    return ResponseEntity.status(HttpStatus.CONFLICT).build();
  }

  // The program's own subtype of a database fault means something else.
  @ExceptionHandler(QueryRefusedException.class)
  ResponseEntity<String> onQuery() {
    return ResponseEntity.badRequest().build();
  }

  @ExceptionHandler(ArithmeticException.class)
  ResponseEntity<String> onDivision() {
    return ResponseEntity.badRequest().build();
  }

  // The handler asks the exception whose fault it is.
  @ExceptionHandler(DataAccessException.class)
  ResponseEntity<String> onDatabase(DataAccessException fault) {
    if (fault.getMessage().contains("uk_email")) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    return ResponseEntity.internalServerError().build();
  }
}

class QueryRefusedException extends DataAccessException {
  QueryRefusedException() {
    super("refused");
  }
}

@RestController
class OrderController {

  @GetMapping("/orders")
  ResponseEntity<String> order(String id) {
    try {
      return ResponseEntity.ok(find(UUID.fromString(id)));
    } catch (Exception malformed) {
      return ResponseEntity.badRequest().build();
    }
  }

  @GetMapping("/orders/check")
  ResponseEntity<String> check(String order) {
    try {
      validateOrder(order);
      return ResponseEntity.noContent().build();
    } catch (RuntimeException refused) {
      return ResponseEntity.unprocessableEntity().build();
    }
  }

  @GetMapping("/orders/import")
  void load(String order) {
    try {
      find(null);
    } catch (Exception refused) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Invalid order: " + order);
    }
  }

  private void validateOrder(String order) {}

  private String find(UUID id) {
    return "";
  }
}

class TokenFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (Exception refused) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}

/** The caller names what is looked for. */
class Commands {

  Object run(Object target, String name) throws ReflectiveOperationException {
    try {
      return target.getClass().getMethod(name).invoke(target);
    } catch (NoSuchMethodException unknown) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No command " + name);
    }
  }

  Object make(String type) throws ReflectiveOperationException {
    try {
      return Class.forName(type).getDeclaredConstructor().newInstance();
    } catch (NoSuchMethodException unknown) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No type " + type);
    }
  }
}
