// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.RuleSamples;
import io.github.statuslint.processor.registry.Reference;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule about rules: facts, words in every language, samples of both kinds, and a test. */
class RulesAreCompleteTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Path TEXTS =
      MAIN.resolve("resources/io/github/statuslint/processor/catalog/rule");
  private static final Path SAMPLES = Path.of("src/test/samples");
  private static final List<String> LANGUAGES = List.of("en", "es", "ja", "fr");
  private static final Set<String> PARTS = Set.of("title", "why", "fix", "catches", "leavesAlone");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @Test
  void everyRuleClassIsRegistered() throws IOException {
    try (Stream<Path> sources = Files.walk(MAIN.resolve("java"))) {
      List<String> classes =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .filter(RulesAreCompleteTest::isRule)
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .toList();
      assertThat(rules().map(Rule::id)).containsExactlyInAnyOrderElementsOf(classes);
    }
  }

  private static boolean isRule(Path source) {
    try {
      return Files.readString(source).contains(" implements Rule {");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasFacts(Rule rule) {
    RuleFacts facts = Rules.facts(rule);
    assertThat(Modifier.isFinal(rule.getClass().getModifiers())).as("final").isTrue();
    assertThat(facts.references()).isNotEmpty();
    assertThat(facts.references())
        .allSatisfy(
            reference -> assertThat(Reference.parse(reference).address()).startsWith("https"));
    assertThat(facts.since()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(facts.strict()).isNotEqualTo(Severity.OFF);
    Set<String> ids = rules().map(Rule::id).collect(Collectors.toSet());
    assertThat(ids).as("yieldsTo").containsAll(List.of(facts.yieldsTo()));
  }

  /** Rules that yield to each other in a circle would all be silent where all find something. */
  @Test
  void noRuleYieldsToItselfByWayOfOthers() {
    Collection<RuleEntry> entries = Rules.entries((type, problem) -> fail(type, problem));
    Map<String, List<String>> yields =
        entries.stream()
            .collect(
                Collectors.toMap(
                    RuleEntry::id,
                    entry -> entries.stream().filter(entry::yieldsTo).map(RuleEntry::id).toList()));
    for (String id : yields.keySet()) {
      Set<String> reached = new TreeSet<>(yields.get(id));
      boolean more = true;
      while (more) {
        more = reached.addAll(reached.stream().flatMap(next -> yields.get(next).stream()).toList());
      }
      assertThat(reached).as("rules that %s yields to", id).doesNotContain(id);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasWordsInEveryLanguage(Rule rule) throws IOException {
    Properties texts = texts(rule);
    Set<String> keys =
        texts.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).containsAll(PARTS);
    for (String key : keys) {
      for (String language : LANGUAGES) {
        assertThat(texts.getProperty(key + '.' + language))
            .as("%s.%s of %s", key, language, rule.id())
            .isNotBlank();
        assertThat(places(texts.getProperty(key + '.' + language)))
            .as("places of %s.%s", key, language)
            .isEqualTo(places(texts.getProperty(key + ".en")));
      }
    }
    for (String part : List.of("why", "fix")) {
      for (String language : LANGUAGES) {
        assertThat(texts.getProperty(part + '.' + language))
            .as("%s.%s ends a sentence", part, language)
            .matches("(?s).*[.。]$");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachOfItsMessagesIsProvokedByASample(Rule rule) throws IOException {
    Properties texts = texts(rule);
    String samples =
        RuleSamples.sources(SAMPLES.resolve(rule.id())).stream()
            .map(Compilation.Source::source)
            .collect(Collectors.joining("\n"));
    for (String key : texts.stringPropertyNames()) {
      String variant = key.substring(0, key.lastIndexOf('.'));
      if (key.endsWith(".en") && !PARTS.contains(variant)) {
        assertThat(Pattern.compile(pattern(texts.getProperty(key))).matcher(samples).find())
            .as("a mark that says %s of %s", variant, rule.id())
            .isTrue();
      }
    }
  }

  private static String pattern(String message) {
    return Stream.of(PLACE.split(message, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".+", "\\^ (\\[\\w+] )?(\\(\\w+\\) )?", ""));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasSamplesOfBothKindsAndATest(Rule rule) throws ReflectiveOperationException {
    List<String> names =
        RuleSamples.sources(SAMPLES.resolve(rule.id())).stream()
            .map(Compilation.Source::name)
            .toList();
    assertThat(names).contains("Flagged.java", "Innocent.java");
    assertThat(Class.forName(rule.getClass().getName() + "Test")).isNotNull();
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map((Function<MatchResult, String>) place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(Rule rule) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(TEXTS.resolve(rule.id() + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
