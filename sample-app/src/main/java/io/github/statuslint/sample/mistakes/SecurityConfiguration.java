// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.mistakes;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Loans are for those who are logged in, reports for librarians. */
@Configuration
class SecurityConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain securityOfMistakes(HttpSecurity http) throws Exception {
    return http.securityMatcher("/mistakes/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/mistakes/loans/**")
                    .authenticated()
                    .requestMatchers("/mistakes/reports/**")
                    .hasRole("LIBRARIAN")
                    .anyRequest()
                    .permitAll())
        .httpBasic(withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN))
                    .accessDeniedHandler(new LibrariansOnly()))
        .build();
  }

  private static final class LibrariansOnly implements AccessDeniedHandler {

    @Override
    public void handle(
        HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
        throws IOException {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "For librarians only");
    }
  }
}
