package samples.flagged;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

class JwtEntryPoint implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN, failure.getMessage());
    //                                    ^ `commence` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it implements `AuthenticationEntryPoint`)
  }
}

class LoginFailure implements AuthenticationFailureHandler {
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    //                                           ^ `onAuthenticationFailure` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it implements `AuthenticationFailureHandler`)
    response.getWriter().write("no");
  }
}

class Denied implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "no");
    //                                    ^ `handle` answers callers who are authenticated, but not permitted, with 401 Unauthorized; use 403 Forbidden (it implements `AccessDeniedHandler`)
  }
}

class Security {

  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN))
                    //                                                           ^ `HttpStatusEntryPoint` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized
                    .accessDeniedHandler(
                        (request, response, refused) -> {
                          response.setHeader("WWW-Authenticate", "Bearer");
                          response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                          //                                    ^ `handle` answers callers who are authenticated, but not permitted, with 401 Unauthorized; use 403 Forbidden (it implements `AccessDeniedHandler`)
                        }))
        .build();
  }

  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(
                    (request, response, failure) ->
                        response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                        //                                    ^ `commence` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it implements `AuthenticationEntryPoint`)
        .build();
  }
}
