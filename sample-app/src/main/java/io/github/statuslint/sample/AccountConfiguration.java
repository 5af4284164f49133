// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Two members and a librarian who can log in, and what is open to everybody. */
@Configuration
class AccountConfiguration {

  @Bean
  UserDetailsService accounts() {
    return new InMemoryUserDetailsManager(
        User.withUsername("ann").password("{noop}novels").roles("MEMBER").build(),
        User.withUsername("bob").password("{noop}comics").roles("MEMBER").build(),
        User.withUsername("lou").password("{noop}shelves").roles("LIBRARIAN").build());
  }

  @Bean
  AuthenticationManager authenticationManager(AuthenticationConfiguration configuration)
      throws Exception {
    return configuration.getAuthenticationManager();
  }

  @Bean
  SecurityFilterChain openToEverybody(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
  }
}
