// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants of an enum that is generated in the same compilation, without any framework. */
class GeneratedEnumsTest {

  private static final Source GENERATES =
      new Source(
          "own/package-info.java",
          "@io.github.statuslint.annotations.GenerateHttpStatusInfo package own;");

  private static List<String> told(Source... sources) {
    Compilation compilation = Compilation.of(new ArrayList<>(List.of(sources)), List.of());
    assertThat(compilation.succeeded()).as(compilation.diagnostics().toString()).isTrue();
    return compilation.findings().stream().map(Compilation.Told::rule).toList();
  }

  private static Source failures(String packageName, String imports, String type, String status) {
    return new Source(
        packageName.replace('.', '/') + "/Failures.java",
        """
        package %s;
        %s
        enum Failures {
          INVALID_CREDENTIALS(%s);
          final %s status;
          Failures(%s status) { this.status = status; }
        }
        """
            .formatted(packageName, imports, status, type, type));
  }

  @ParameterizedTest
  @CsvSource({
    "own, '', HttpStatusInfo, HttpStatusInfo.FORBIDDEN",
    "shop, import own.HttpStatusInfo;, HttpStatusInfo, HttpStatusInfo.FORBIDDEN",
    "shop, import own.*;, HttpStatusInfo, HttpStatusInfo.FORBIDDEN",
    "shop, import static own.HttpStatusInfo.FORBIDDEN;, own.HttpStatusInfo, FORBIDDEN",
    "shop.a, import own.HttpStatusInfo; import java.util.List;, HttpStatusInfo, HttpStatusInfo.FORBIDDEN"
  })
  void countWhereverTheyAreImported(String where, String imports, String type, String status) {
    assertThat(told(GENERATES, failures(where, imports, type, status)))
        .containsExactly("AuthenticationFailureNot401");
  }

  @Test
  void countUnderTheNameThatTheUserChose() {
    Source generates =
        new Source(
            "own/package-info.java",
            "@io.github.statuslint.annotations.GenerateHttpStatusInfo(name = \"ApiStatus\")"
                + " package own;");

    assertThat(
            told(
                generates,
                failures("shop", "import own.ApiStatus;", "ApiStatus", "ApiStatus.FORBIDDEN")))
        .containsExactly("AuthenticationFailureNot401");
  }

  @Test
  void countAsArgumentsAndInComparisons() {
    Source answers =
        new Source(
            "own/Answers.java",
            """
            package own;
            import org.springframework.http.ResponseEntity;
            class Answers {
              ResponseEntity<String> moved() {
                return ResponseEntity.status(HttpStatusInfo.FORBIDDEN.code()).body("Bad credentials");
              }
            }
            """);

    assertThat(told(GENERATES, answers)).containsExactly("AuthenticationFailureNot401");
  }

  @Test
  void anotherEnumOfThatNameIsNone() {
    Source another =
        new Source(
            "own/HttpStatusInfo.java", "package own; public enum HttpStatusInfo { FORBIDDEN }");

    assertThat(
            told(
                another,
                failures(
                    "shop",
                    "import own.HttpStatusInfo;",
                    "HttpStatusInfo",
                    "HttpStatusInfo.FORBIDDEN")))
        .isEmpty();
  }
}
