package samples.flagged.jwt;

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
class ClosedException extends RuntimeException {}

class Member {}

class Members {
  Optional<Member> getCurrentUser() {
    return Optional.empty();
  }

  Member getLoggedInUser() {
    return new Member();
  }
}

@RestController
class Drafts {

  private final Members members = new Members();

  @GetMapping("/drafts")
  String drafts() {
    Optional<Member> reader = members.getCurrentUser();
    if (reader.isEmpty()) {
      throw new ClosedException();
      //        ^ `drafts` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `reader.isEmpty()`)
    }
    return "drafts";
  }

  @GetMapping("/notes")
  String notes() {
    if (members.getLoggedInUser() == null) {
      throw new ClosedException();
      //        ^ `notes` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `members.getLoggedInUser() == null`)
    }
    return "notes";
  }
}

@ControllerAdvice
class TokenErrors {

  @ResponseStatus(HttpStatus.FORBIDDEN)
  //                        ^ `onForged` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it handles `SignatureException`)
  @ExceptionHandler(SignatureException.class)
  void onForged() {}
}

class NameFilter implements Filter {

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain) {
    HttpServletResponse response = (HttpServletResponse) out;
    String userName = ((HttpServletRequest) in).getParameter("name");
    if (userName == null) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      //                                    ^ `doFilter` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it stands under the condition `userName == null`)
      response.setHeader("WWW-Authenticate", "Name");
    }
  }
}
