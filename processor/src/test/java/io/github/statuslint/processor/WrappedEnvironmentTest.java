// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Wrappers;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Build tools wrap the environment that processors see. */
class WrappedEnvironmentTest {

  private static final Source LOGIN =
      new Source(
          "Login.java",
          """
          package sample;

          import org.springframework.http.HttpStatus;
          import org.springframework.http.ResponseEntity;
          import org.springframework.security.authentication.BadCredentialsException;
          import org.springframework.web.bind.annotation.*;

          @RestController
          class Login {
            @ExceptionHandler(BadCredentialsException.class)
            ResponseEntity<String> inCode() {
              return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
            }

            @ExceptionHandler(BadCredentialsException.class)
            @ResponseStatus(HttpStatus.FORBIDDEN)
            String declared() {
              return "no";
            }
          }
          """);

  @ParameterizedTest
  @MethodSource("wrappers")
  void tellsTheSameThroughAWrapper(UnaryOperator<ProcessingEnvironment> wrapper) {
    Compilation wrapped = compile(wrapper);

    assertThat(wrapped.diagnostics()).isEqualTo(compile(UnaryOperator.identity()).diagnostics());
    assertThat(wrapped.findings()).hasSizeGreaterThanOrEqualTo(2);
  }

  static Stream<Named<UnaryOperator<ProcessingEnvironment>>> wrappers() {
    return Stream.of(
        Named.of("a class, as Gradle has it", Wrappers::likeGradle),
        Named.of("a proxy, as IntelliJ has it", Wrappers::likeIntelliJ),
        Named.of("a proxy with a lambda", Wrappers::lambda),
        Named.of("both", environment -> Wrappers.likeIntelliJ(Wrappers.likeGradle(environment))));
  }

  @Test
  void checksDeclarationsWhereNothingIsFoundInsideTheWrapper() {
    Compilation opaque = compile(Wrappers::opaque);

    assertThat(opaque.succeeded()).isTrue();
    assertThat(opaque.findings())
        .filteredOn(told -> told.rule().equals("AuthenticationFailureNot401"))
        .singleElement()
        .matches(told -> told.line() == 16);
    assertThat(opaque.others())
        .filteredOn(told -> told.message().contains("only annotations on declarations"))
        .hasSize(1);
  }

  private static Compilation compile(UnaryOperator<ProcessingEnvironment> wrapper) {
    return Compilation.of(
        List.of(LOGIN),
        List.of("-Astatuslint.profile=strict"),
        List.of(Wrappers.wrapping(new StatuslintProcessor(), wrapper)));
  }
}
