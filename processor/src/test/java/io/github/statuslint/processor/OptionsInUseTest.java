// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import io.github.statuslint.processor.kit.Snippets;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options do to what javac says. */
class OptionsInUseTest {

  @ParameterizedTest
  @CsvSource({"en, Why:", "es, Por qué:", "ja, 理由:", "fr, Pourquoi"})
  void theLanguageIsThatOfTheWholeMessage(String tag, String label) {
    assertThat(compile("-Astatuslint.lang=" + tag).findings())
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains(label));
  }

  @Test
  void shortMessagesHaveNoExplanation() {
    assertThat(compile("-Astatuslint.explain=short").findings())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.message()).contains("See: RFC 9110").doesNotContain("Why:");
              assertThat(told.message().lines()).hasSize(2);
            });
  }

  @ParameterizedTest
  @CsvSource({"off,", "note, NOTE", "warning, WARNING", "error, ERROR"})
  void aRuleIsAsLoudAsTheUserSays(String severity, Kind kind) {
    Compilation compilation = compile("-Astatuslint.rules=" + Snippets.RULE + "=" + severity);

    assertThat(compilation.findings().stream().map(Told::kind))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(compilation.succeeded()).isEqualTo(kind != Kind.ERROR);
  }

  @Test
  void theMinimalProfileTellsLessThanTheStrictOne() {
    List<Source> sources =
        List.of(Snippets.login(), Snippets.magicNumber(), Snippets.invalidCode());

    int minimal = findings(sources, "minimal");
    int recommended = findings(sources, "recommended");
    int strict = findings(sources, "strict");

    assertThat(minimal).isPositive().isLessThanOrEqualTo(recommended);
    assertThat(recommended).isLessThan(strict);
  }

  private static int findings(List<Source> sources, String profile) {
    return Compilation.of(sources, List.of("-Astatuslint.profile=" + profile)).findings().size();
  }

  @Test
  void aRuleThatIsOffSpeaksWhereTheUserTurnsItUp() {
    Compilation compilation =
        Compilation.of(
            List.of(Snippets.magicNumber()),
            List.of(
                "-Astatuslint.profile=minimal", "-Astatuslint.rules=MagicStatusNumber=warning"));

    assertThat(compilation.findings())
        .singleElement()
        .matches(told -> told.rule().equals("MagicStatusNumber") && told.kind() == Kind.WARNING);
  }

  @Test
  void excludedPackagesAreLeftAlone() {
    assertThat(compile("-Astatuslint.exclude=sample").findings()).isEmpty();
    assertThat(compile("-Astatuslint.exclude=other.*").findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "statuslint.langs=es, `statuslint.lang`",
    "statuslint.rules=AuthenticationFailureNot403=off, `AuthenticationFailureNot401`",
    "statuslint.profile=strickt, `strict`"
  })
  void aMistakeIsToldOnceWithTheNearest(String option, String nearest) {
    assertThat(compile("-A" + option, "-Xlint:all").others())
        .filteredOn(told -> told.kind() != Kind.NOTE)
        .filteredOn(
            told -> told.message().contains("statuslint") || told.message().contains("rule"))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isIn(Kind.WARNING, Kind.MANDATORY_WARNING);
              assertThat(told.message()).contains(nearest);
            });
  }

  @Test
  void annotationsOfTheUserDeclareStatuses() {
    Source annotation =
        new Source(
            "Answers.java",
            "package own; public @interface Answers { int[] code(); String why() default \"\"; }");
    Source handler =
        new Source(
            "Handler.java",
            """
            package own;

            class Handler {
              @Answers(code = {200, 642})
              void handle() {}
            }
            """);
    List<Source> sources = List.of(annotation, handler);

    assertThat(Compilation.of(sources, List.of()).findings()).isEmpty();
    assertThat(
            Compilation.of(sources, List.of("-Astatuslint.statusAnnotations=own.Answers#code"))
                .findings())
        .singleElement()
        .matches(told -> told.rule().equals("InvalidStatusCode") && told.line() == 4);
  }

  private static Compilation compile(String... options) {
    return Compilation.of(List.of(Snippets.login()), List.of(options));
  }
}
