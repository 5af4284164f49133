package samples.innocent;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;

@RestController
class Orders {

  @PostMapping("/orders")
  ResponseEntity<String> place(String order) {
    return order.isBlank()
        ? ResponseEntity.badRequest().body("an order needs lines")
        : ResponseEntity.ok("placed");
  }

  boolean mayRepeatWithoutExpect(HttpClientErrorException failure) {
    return failure.getStatusCode().isSameCodeAs(HttpStatus.EXPECTATION_FAILED);
  }
}

class Expectations extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader("Expect") != null) {
      response.sendError(HttpServletResponse.SC_EXPECTATION_FAILED);
      return;
    }
    chain.doFilter(request, response);
  }
}

/** A registry of statuses. */
enum Answer {
  OK(HttpStatus.OK),
  EXPECTATION_FAILED(HttpStatus.EXPECTATION_FAILED),
  ERROR_417(HttpStatus.EXPECTATION_FAILED);

  final HttpStatus status;

  Answer(HttpStatus status) {
    this.status = status;
  }
}
