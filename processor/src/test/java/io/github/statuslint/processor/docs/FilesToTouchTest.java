// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md says which files a rule, a framework and a language take: these, no others. */
class FilesToTouchTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Path CONTRIBUTING = Path.of("../CONTRIBUTING.md");

  @Test
  void aRuleIsNamedInItsOwnFilesAndByRulesThatYieldToIt() throws IOException {
    Map<Path, String> main = texts(MAIN);
    for (Rule rule : Rules.all()) {
      Pattern id = Pattern.compile("\\b" + rule.id() + "\\b");
      List<Path> naming = new ArrayList<>();
      main.forEach(
          (file, text) -> {
            boolean otherRule = file.toString().contains("/rule/");
            if (id.matcher(text).find() && !otherRule) {
              naming.add(file);
            }
          });
      assertThat(naming).as(rule.id()).isEmpty();
      assertThat(files(rule.id())).as(rule.id()).hasSize(4);
    }
    assertThat(Files.readString(CONTRIBUTING)).contains("## Add a rule: four files, none edited");
  }

  /** Class, texts, folder of samples, test. */
  private static List<Path> files(String rule) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src"))) {
      return all.filter(
              file -> {
                String name = file.getFileName().toString();
                return name.equals(rule)
                    || name.equals(rule + ".java")
                    || name.equals(rule + ".properties")
                    || name.equals(rule + "Test.java");
              })
          .toList();
    }
  }

  /** Tables may rest on each other, but nothing else has to know of one. */
  @Test
  void aFrameworkIsNamedByNoCodeButItsTable() throws IOException {
    Map<Path, String> code = texts(MAIN.resolve("java"));
    List<String> tables;
    try (Stream<Path> files =
        Files.list(MAIN.resolve("resources/io/github/statuslint/processor/framework"))) {
      tables =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".table"))
              .toList();
    }
    assertThat(tables).hasSizeGreaterThan(50);
    assertThat(tables)
        .allSatisfy(
            table ->
                assertThat(code)
                    .as(table)
                    .allSatisfy((file, text) -> assertThat(text).doesNotContain('"' + table)));
    assertThat(Files.readString(CONTRIBUTING)).contains("## Add a framework: one table and one");
  }

  /** The classes that speak of one language, which CONTRIBUTING.md lists. */
  @Test
  void aLanguageIsNamedByTheClassesThatAreListed() throws IOException {
    Pattern language = Pattern.compile("\\bLanguage\\.(ES|JA|FR)\\b|\\b(ES|JA|FR)\\(");
    List<String> naming =
        texts(MAIN.resolve("java")).entrySet().stream()
            .filter(entry -> language.matcher(entry.getValue()).find())
            .map(entry -> entry.getKey().getFileName().toString().replace(".java", ""))
            .sorted()
            .toList();
    String section = Files.readString(CONTRIBUTING).replaceFirst("(?s)^.*## Add a language", "");

    assertThat(naming).contains("Language");
    assertThat(
            Pattern.compile("`(\\w+)`")
                .matcher(section.replaceFirst("(?s)\\n## .*$", ""))
                .results()
                .map(match -> match.group(1))
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .sorted()
                .collect(Collectors.toList()))
        .isEqualTo(naming);
  }

  private static Map<Path, String> texts(Path root) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }
}
