// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * The samples of a rule: {@code src/test/samples/<RuleId>/*.java}, compiled together with every
 * rule that is on by default. A mark stands on the line below the place, its caret under javac's
 * own, with the exact message:
 *
 * <pre>
 *     throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Bad credentials");
 *     //                                          ^ `login` answers ...; use 401 Unauthorized (...)
 * </pre>
 *
 * <p>A mark that begins with {@code [OtherRule]} after the caret belongs to that rule. {@code
 * (note)} in front of the message says that the rule warns elsewhere, and {@code (warning)} that it
 * has notes elsewhere. Whatever is told without a mark, and whatever is marked and not told, fails
 * the test.
 */
public final class RuleSamples {

  private static final Path SAMPLES = Path.of("src/test/samples");
  private static final Pattern MARK = Pattern.compile("^\\s*//(\\s*)\\^ (?:\\[(\\w+)] )?(.*)$");

  private static final Map<String, Severity> SEVERITIES =
      Rules.all().stream()
          .collect(Collectors.toMap(Rule::id, rule -> Rules.facts(rule).severity()));

  private RuleSamples() {}

  /** Compiles the samples of a rule and compares. */
  public static void verify(Class<? extends Rule> rule) {
    Path folder = SAMPLES.resolve(rule.getSimpleName());
    List<Compilation.Source> sources = sources(folder);
    assertThat(sources).as("samples in %s", folder).isNotEmpty();
    Compilation compilation = compile(rule, sources);
    assertThat(compilation.others())
        .as("diagnostics that are not findings")
        .filteredOn(told -> told.kind() == Diagnostic.Kind.ERROR)
        .isEmpty();
    List<String> expected = expected(rule, sources);
    assertThat(compilation.findings().stream().map(RuleSamples::line).sorted().toList())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).as("flagged places").anyMatch(mark -> mark.contains(rule.getSimpleName()));
  }

  /** Compiles samples of a rule with its {@link #options}. */
  public static Compilation compile(Class<? extends Rule> rule, List<Compilation.Source> sources) {
    return Compilation.of(
        sources,
        options(rule).entrySet().stream()
            .map(option -> "-A" + option.getKey() + "=" + option.getValue())
            .toList());
  }

  /**
   * A rule and every one that speaks unless told otherwise, in English and short. Rules that are
   * off unless asked for would find something in most samples.
   */
  public static Map<String, String> options(Class<? extends Rule> rule) {
    Map<String, String> options =
        new TreeMap<>(Map.of("statuslint.explain", "short", "statuslint.lang", "en"));
    if (rule.getAnnotation(RuleFacts.class).severity() == Severity.OFF) {
      options.put("statuslint.rules", rule.getSimpleName() + "=note");
    }
    return options;
  }

  /** A finding in the form of {@link #expected}. */
  public static String line(Compilation.Told told) {
    return "%s:%d:%d [%s] %s%s"
        .formatted(
            told.file(),
            told.line(),
            told.column(),
            told.rule(),
            unusual(told.rule(), told.kind()),
            told.firstLine());
  }

  /** How loud a finding is where its rule is louder, or less loud, as a rule. */
  private static String unusual(String rule, Diagnostic.Kind kind) {
    Severity usual = SEVERITIES.getOrDefault(rule, Severity.OFF);
    if (usual == Severity.WARNING && kind == Diagnostic.Kind.NOTE) {
      return "(note) ";
    }
    return usual == Severity.NOTE && kind == Diagnostic.Kind.WARNING ? "(warning) " : "";
  }

  /** What samples of a rule mark: file, line, column, rule and message. */
  public static List<String> expected(
      Class<? extends Rule> rule, List<Compilation.Source> sources) {
    return sources.stream()
        .flatMap(source -> marks(source, rule.getSimpleName()).stream())
        .toList();
  }

  private static List<String> marks(Compilation.Source source, String rule) {
    List<String> marks = new ArrayList<>();
    List<String> lines = source.source().lines().toList();
    int code = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (!mark.matches()) {
        code = i + 1;
        continue;
      }
      String owner = mark.group(2) == null ? rule : mark.group(2);
      int column = lines.get(i).indexOf('^') + 1;
      marks.add("%s:%d:%d [%s] %s".formatted(source.name(), code, column, owner, mark.group(3)));
    }
    return marks;
  }

  /** The samples in a folder, in the order of their names. */
  public static List<Compilation.Source> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Compilation.Source::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The samples of all rules, each in a package of its own. */
  public static List<Compilation.Source> ofAllRules() {
    try (Stream<Path> rules = Files.list(SAMPLES)) {
      return rules
          .map(rule -> rule.getFileName().toString())
          .sorted()
          .flatMap(rule -> packaged(rule).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The samples of a rule in a package and in files of its own. Names of packages count as words,
   * and those of rules are full of them: hence a number.
   */
  public static List<Compilation.Source> packaged(String rule) {
    String samples = "samples.s" + Integer.toHexString(rule.hashCode()) + ".";
    return sources(SAMPLES.resolve(rule)).stream()
        .map(
            sample ->
                new Compilation.Source(
                    rule + sample.name(), sample.source().replaceAll("\\bsamples\\.", samples)))
        .toList();
  }
}
