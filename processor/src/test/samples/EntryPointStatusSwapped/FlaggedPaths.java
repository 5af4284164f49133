package samples.flagged.paths;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

class Paths {

  /** What is left over is closed, but the orders are open to who may see them. */
  SecurityFilterChain orders(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/orders/**").hasRole("SELLER").anyRequest().denyAll())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                //                                                                 ^ `HttpStatusEntryPoint` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized
        .build();
  }
}
