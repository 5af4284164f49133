package samples.innocent;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.status(HttpStatus.EARLY_HINTS)
        .header(HttpHeaders.LINK, "</style.css>; rel=preload")
        .build();
  }

  @PostMapping("/payments")
  ResponseEntity<String> pay(@RequestHeader("Early-Data") String early) {
    return early.equals("1")
        ? ResponseEntity.status(HttpStatus.TOO_EARLY).build()
        : ResponseEntity.ok("paid");
  }
}

class ForwardProxy extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader("Proxy-Authorization") == null) {
      response.setHeader("Proxy-Authenticate", "Basic realm=\"proxy\"");
      response.sendError(HttpServletResponse.SC_PROXY_AUTHENTICATION_REQUIRED);
      return;
    }
    chain.doFilter(request, response);
  }
}

enum Answer {
  PROXY_AUTHENTICATION_REQUIRED(HttpStatus.PROXY_AUTHENTICATION_REQUIRED),
  HTTP_VERSION_NOT_SUPPORTED(HttpStatus.HTTP_VERSION_NOT_SUPPORTED);

  final HttpStatus status;

  Answer(HttpStatus status) {
    this.status = status;
  }
}
