// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import static org.springframework.security.config.Customizer.withDefaults;

import io.github.statuslint.sample.HttpStatusInfo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Loans are for those who are logged in, reports for librarians. */
@Configuration
class SecurityConfiguration {

  static final String CHALLENGE = "Basic realm=\"library\"";

  @Bean
  @Order(2)
  SecurityFilterChain securityOfCorrected(HttpSecurity http) throws Exception {
    return http.securityMatcher("/corrected/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/corrected/loans/**")
                    .authenticated()
                    .requestMatchers("/corrected/reports/**")
                    .hasRole("LIBRARIAN")
                    .anyRequest()
                    .permitAll())
        .httpBasic(withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(new LogInFirst())
                    .accessDeniedHandler(new LibrariansOnly()))
        .build();
  }

  private static final class LogInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
        throws IOException {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
      response.sendError(HttpStatusInfo.Code.UNAUTHORIZED, "Log in first");
    }
  }

  private static final class LibrariansOnly implements AccessDeniedHandler {

    @Override
    public void handle(
        HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
        throws IOException {
      response.sendError(HttpStatusInfo.Code.FORBIDDEN, "For librarians only");
    }
  }
}
