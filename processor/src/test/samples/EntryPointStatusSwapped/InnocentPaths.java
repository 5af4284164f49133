package samples.innocent.paths;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

class Paths {

  /** Nobody needs credentials for what is open, and they open nothing else. */
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/pages/**").permitAll().anyRequest().denyAll())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
        .build();
  }

  /** The entry point is that of the closed paths alone. */
  SecurityFilterChain orders(HttpSecurity http, RequestMatcher closed) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/orders/**").authenticated().anyRequest().denyAll())
        .exceptionHandling(
            errors ->
                errors.defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.FORBIDDEN), closed))
        .build();
  }
}
