package samples.innocent.letters;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SignatureException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@ResponseStatus(HttpStatus.FORBIDDEN)
class SealedException extends RuntimeException {}

@ResponseStatus(HttpStatus.UNAUTHORIZED)
class StrangerException extends RuntimeException {}

@ResponseStatus(HttpStatus.NOT_FOUND)
class GoneException extends RuntimeException {}

class Clerk {}

class Clerks {
  Optional<Clerk> getCurrentUser() {
    return Optional.empty();
  }

  Optional<Clerk> findUser(String name) {
    return Optional.empty();
  }
}

@RestController
class Letters {

  private final Clerks clerks = new Clerks();

  @GetMapping("/letters")
  String letters(String name, boolean sealed) {
    if (clerks.getCurrentUser().isEmpty()) {
      throw new StrangerException();
    }
    if (clerks.getCurrentUser().isPresent() && sealed) {
      throw new SealedException();
    }
    Optional<Clerk> receiver = clerks.findUser(name);
    if (receiver.isEmpty()) {
      throw new SealedException();
    }
    return "letters";
  }

  /** That there is such a letter is hidden from guests. */
  @GetMapping("/letters/hidden")
  String hidden() {
    if (clerks.getCurrentUser().isEmpty()) {
      throw new GoneException();
    }
    return "hidden";
  }
}

@ControllerAdvice
class SealErrors {

  /** The seal of a letter, and not a token of the caller. */
  @ResponseStatus(HttpStatus.FORBIDDEN)
  @ExceptionHandler(SignatureException.class)
  void onBrokenSeal() {}
}

class ScopeFilter implements Filter {

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain) {
    HttpServletResponse response = (HttpServletResponse) out;
    String scope = ((HttpServletRequest) in).getParameter("scope");
    if (scope == null) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
    }
  }
}

class GuestFilter implements Filter {

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain) {
    String userName = ((HttpServletRequest) in).getParameter("name");
    if (userName == null) {
      ((HttpServletResponse) out).setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
