// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.SourceLinter.Outcome;
import io.github.statuslint.processor.SourceLinter.Skipped;
import io.github.statuslint.processor.SourceLinter.Told;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.render.Page;
import io.github.statuslint.processor.render.Printable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a run tells at its end: files, lines, what was unknown, and the findings of each rule. */
final class LintSummary {

  private static final int MOST_NAMES = 10;

  /** The newest Java that the running compiler reads. */
  private static final int VERSION = Runtime.version().feature();

  private final Terminal terminal;
  private final CommandWords words;
  private final boolean allNames;

  /**
   * A summary.
   *
   * @param allNames whether all unresolved names are listed, not only the most frequent
   */
  LintSummary(Terminal terminal, CommandWords words, boolean allNames) {
    this.terminal = terminal;
    this.words = words;
    this.allNames = allNames;
  }

  /**
   * The text.
   *
   * @param outcome of the run
   * @param files that were read
   * @param lines in them
   * @param time that it took
   */
  String text(Outcome outcome, int files, long lines, Duration time) {
    Locale locale = words.language().locale();
    List<Page.Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("summary.files"), number(files)));
    rows.add(List.of(words.text("summary.lines"), number(lines)));
    rows.add(
        List.of(
            words.text("summary.time"), String.format(locale, "%.1f s", time.toMillis() / 1000.0)));
    rows.add(List.of(words.text("summary.unresolved"), number(outcome.unresolved().size())));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      rows.add(List.of(words.text("summary." + name), number(count(outcome, severity))));
    }
    blocks.add(new Page.Table(rows));
    skipped(outcome.skipped(), blocks);
    names(outcome.unresolved(), blocks);
    Map<String, Integer> rules = new TreeMap<>();
    outcome.told().stream()
        .map(Told::rule)
        .flatMap(Optional::stream)
        .forEach(rule -> rules.merge(rule, 1, Integer::sum));
    if (!rules.isEmpty()) {
      blocks.add(new Page.Heading(3, words.text("summary.rules")));
      blocks.add(
          new Page.Table(
              rules.entrySet().stream()
                  .map(entry -> List.of(entry.getKey(), number(entry.getValue())))
                  .toList()));
    }
    return TextPage.of(new Page(words.language(), words.text("summary.title"), blocks), terminal);
  }

  private String number(long number) {
    return String.format(words.language().locale(), "%,d", number);
  }

  private static long count(Outcome outcome, Severity severity) {
    return outcome.told().stream()
        .filter(told -> told.rule().isPresent() && told.severity() == severity)
        .count();
  }

  private void names(Map<String, Integer> unresolved, List<Page.Block> blocks) {
    if (unresolved.isEmpty()) {
      return;
    }
    blocks.add(new Page.Heading(3, words.text("summary.names")));
    int most = allNames ? unresolved.size() : MOST_NAMES;
    List<List<String>> rows =
        new ArrayList<>(
            unresolved.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(entry -> List.of(entry.getKey(), number(entry.getValue())))
                .toList());
    blocks.add(new Page.Table(rows));
    if (unresolved.size() > most) {
      blocks.add(
          new Page.Paragraph(
              words.text("summary.more", Map.of("count", number(unresolved.size() - most)))));
    }
  }

  private void skipped(List<Skipped> skipped, List<Page.Block> blocks) {
    if (skipped.isEmpty()) {
      return;
    }
    blocks.add(
        new Page.Items(
            false,
            skipped.stream()
                .sorted(Comparator.comparing(Skipped::file))
                .map(this::skipped)
                .toList()));
    if (skipped.stream().anyMatch(file -> file.problem().isEmpty())) {
      blocks.add(new Page.Paragraph(words.text("summary.newer", Map.of("version", VERSION))));
    }
  }

  private String skipped(Skipped file) {
    String name = Columns.whole(Printable.of(file.file()));
    return file.problem().isEmpty()
        ? words.text("summary.unparsable", Map.of("file", name, "version", VERSION))
        : words.text(
            "summary.broken",
            Map.of(
                "file",
                name,
                "problem",
                Printable.of(file.problem().get().lines().findFirst().orElse("?"))));
  }
}
