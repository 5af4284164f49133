package samples.innocent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

class TokenEntryPoint implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }
}

class LoginFailure implements AuthenticationFailureHandler {
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof DisabledException) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "disabled");
    } else {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}

/** The handler is also called for callers who are not authenticated. */
class Denied implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    if (request.getUserPrincipal() != null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}

class Security {

  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                    .accessDeniedHandler(
                        (request, response, refused) ->
                            response.sendError(HttpServletResponse.SC_FORBIDDEN)))
        .build();
  }

  /** Nobody comes in, whoever it is. */
  SecurityFilterChain closed(HttpSecurity http) throws Exception {
    return http.securityMatcher("/internal/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
        .build();
  }
}

class AdminsOnly implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    SecurityContext security = request.getSecurityContext();
    if (security.getUserPrincipal() == null) {
      request.abortWith(
          Response.status(Response.Status.UNAUTHORIZED)
              .header("WWW-Authenticate", "Bearer")
              .build());
    } else if (!security.isUserInRole("admin")) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}

/** The class around it says that it is about forged requests. */
class CsrfPages {

  final AuthenticationEntryPoint page =
      new AuthenticationEntryPoint() {
        @Override
        public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure) {
          response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
      };
}
