// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules and the tables of them are what the rules say today. {@code
 * -Dstatuslint.docs.update=true} writes them anew.
 */
class RulePagesTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Path README = Path.of("../README.md");
  private static final String BEGIN = "<!-- rules: begin -->";
  private static final String END = "<!-- rules: end -->";
  private static final boolean UPDATE = Boolean.getBoolean("statuslint.docs.update");

  static Stream<String> rules() {
    return Rules.all().stream().map(Rule::id);
  }

  private static RulePage page(String id) {
    return new RulePage(
        Rules.all().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsPage(String id) throws IOException {
    hold(DOCS.resolve("rules").resolve(id + ".md"), page(id).markdown());
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(rules().toList());
    }
  }

  @Test
  void theReadmeListsTheRules() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(end).as("the README has the marks of the table").isGreaterThan(begin);
    String table =
        Stream.concat(
                Stream.of("| rule | what it says | default |", "| --- | --- | --- |"),
                rules().map(id -> page(id).row("docs/rules/")))
            .collect(Collectors.joining("\n", "\n", "\n"));
    hold(README, readme.substring(0, begin) + table + readme.substring(end));
  }

  private static void hold(Path file, String expected) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(file).as("written by -Dstatuslint.docs.update=true").exists();
    assertThat(Files.readString(file)).isEqualTo(expected);
  }

  /** A page shows what the samples show, so both must have something to show. */
  @ParameterizedTest
  @MethodSource("rules")
  void everyPageShowsBothKindsOfCode(String id) {
    List<String> lines = page(id).markdown().lines().toList();
    assertThat(lines.stream().filter("```java"::equals)).hasSize(2);
    assertThat(lines).anyMatch(line -> line.stripLeading().startsWith("// ^ "));
  }
}
