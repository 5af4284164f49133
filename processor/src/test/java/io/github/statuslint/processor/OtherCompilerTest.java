// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import io.github.statuslint.processor.kit.EclipseCompilation;
import io.github.statuslint.processor.kit.RuleSamples;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Eclipse's compiler shows no code: what annotations declare is checked, and it says so. */
class OtherCompilerTest {

  @Test
  void tellsADeclaredStatusAtItsValue() {
    Compilation compilation = compile("");

    assertThat(compilation.findings())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.rule()).isEqualTo("AuthenticationFailureNot401");
              assertThat(told.kind()).isEqualTo(Diagnostic.Kind.WARNING);
              assertThat(told.file()).isEqualTo("Api.java");
              assertThat(told.line()).isEqualTo(10);
              assertThat(told.column()).isEqualTo(19);
            });
  }

  @Test
  void saysOnceThatOnlyDeclarationsAreChecked() {
    assertThat(compile("").others())
        .filteredOn(told -> told.message().contains("only annotations on declarations"))
        .singleElement()
        .matches(told -> told.kind() == Diagnostic.Kind.NOTE);
  }

  @Test
  void tellsTheCountsAtTheEnd() {
    assertThat(compile("").others())
        .last()
        .matches(told -> told.message().endsWith("AuthenticationFailureNot401 1"));
  }

  @Test
  void honoursSuppressions() {
    assertThat(compile("@SuppressWarnings(\"AuthenticationFailureNot401\")").findings()).isEmpty();
    assertThat(compile("@SuppressWarnings({\"all\", \"statuslint\"})").findings()).isEmpty();
    assertThat(compile("@SuppressWarnings(\"OtherRule\")").findings()).hasSize(1);
  }

  @Test
  void honoursOptions() {
    assertThat(compile("", "-Astatuslint.rules=AuthenticationFailureNot401=off").findings())
        .isEmpty();
    assertThat(compile("", "-Astatuslint.exclude=sample").findings()).isEmpty();
    Compilation failing = compile("", "-Astatuslint.rules=AuthenticationFailureNot401=error");
    assertThat(failing.succeeded()).isFalse();
    assertThat(failing.findings()).singleElement().matches(t -> t.kind() == Diagnostic.Kind.ERROR);
  }

  @Test
  void generatesTheEnum() {
    String source =
        """
        package sample;

        import io.github.statuslint.annotations.GenerateHttpStatusInfo;

        @GenerateHttpStatusInfo
        interface Statuses {
          int CODE = HttpStatusInfo.FORBIDDEN.code();
        }
        """;

    Compilation compilation =
        EclipseCompilation.of(List.of(new Source("Statuses.java", source)), List.of());

    assertThat(compilation.diagnostics())
        .filteredOn(told -> told.kind() == Diagnostic.Kind.ERROR)
        .isEmpty();
    assertThat(compilation.succeeded()).isTrue();
  }

  /** What is told of declarations alone must be true of the whole program. */
  @Test
  void tellsNothingThatJavacDoesNotTell() {
    List<Source> samples = RuleSamples.ofAllRules();
    List<String> options = List.of("-Astatuslint.profile=strict", "-Astatuslint.explain=short");
    Set<String> withCode =
        Compilation.of(samples, options).findings().stream()
            .map(OtherCompilerTest::place)
            .collect(Collectors.toSet());

    List<Told> declared = EclipseCompilation.of(samples, options).findings();

    assertThat(declared).hasSizeGreaterThan(30);
    assertThat(declared.stream().filter(told -> !told.file().isEmpty()))
        .allSatisfy(told -> assertThat(withCode).contains(place(told)));
  }

  private static String place(Told told) {
    return told.file() + ":" + told.line() + " " + told.rule();
  }

  private static Compilation compile(String annotation, String... options) {
    String source =
        """
        package sample;

        import org.springframework.http.HttpStatus;
        import org.springframework.security.authentication.BadCredentialsException;
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Api {
          @ExceptionHandler(BadCredentialsException.class)
          @ResponseStatus(HttpStatus.FORBIDDEN)
          %s
          String bad() {
            return "no";
          }
        }
        """
            .formatted(annotation);
    return EclipseCompilation.of(List.of(new Source("Api.java", source)), List.of(options));
  }
}
