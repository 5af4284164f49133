// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.docs;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of one rule, in Markdown. */
record RulePage(Rule rule) {

  private static final Path SAMPLES = Path.of("src/test/samples");
  private static final Pattern MARK = Pattern.compile("^(\\s*)//(\\s*)\\^ (?:\\[(\\w+)] )?(.*)$");

  /** The page as a file of the repository has it. */
  String markdown() {
    RuleFacts facts = Rules.facts(rule);
    RuleTexts texts = RuleTexts.of(rule.id());
    List<String> lines = new ArrayList<>();
    lines.add("<!-- Made by RulePagesTest from the rule, its texts and its samples. -->");
    lines.add("# " + rule.id());
    lines.add("");
    lines.add(texts.title(Language.EN) + ".");
    lines.add("");
    lines.add("| minimal | recommended | strict | since |");
    lines.add("| --- | --- | --- | --- |");
    lines.add(
        "| %s | %s | %s | %s |"
            .formatted(
                facts.minimal() ? word(facts.severity()) : "off",
                word(facts.severity()),
                word(facts.severity() == Severity.OFF ? facts.strict() : facts.severity()),
                facts.since()));
    section(lines, "What it catches", texts.catches(Language.EN), sample("Flagged"));
    section(lines, "What it leaves alone", texts.leavesAlone(Language.EN), sample("Innocent"));
    section(lines, "Why", texts.why(Language.EN), List.of());
    section(lines, "Fix", texts.fix(Language.EN), List.of());
    section(
        lines,
        "Suppress",
        "One place: `@SuppressWarnings(\"%s\")` on the type, method, field, parameter or local variable. Everywhere: `-Astatuslint.rules=%s=off`."
            .formatted(rule.id(), rule.id()),
        List.of());
    section(lines, "References", references(facts), List.of());
    return String.join("\n", lines) + "\n";
  }

  /** The row of the table of rules. */
  String row(String folder) {
    RuleFacts facts = Rules.facts(rule);
    return "| [%s](%s%s.md) | %s | %s |"
        .formatted(
            rule.id(),
            folder,
            rule.id(),
            RuleTexts.of(rule.id()).title(Language.EN),
            word(facts.severity()) + (facts.minimal() ? ", minimal" : ""));
  }

  private static void section(List<String> lines, String title, String text, List<String> code) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add(text);
    if (!code.isEmpty()) {
      lines.add("");
      lines.add("```java");
      lines.addAll(code);
      lines.add("```");
    }
  }

  private static String references(RuleFacts facts) {
    return Arrays.stream(facts.references())
        .map(Reference::parse)
        .map(reference -> "- [%s](%s)".formatted(reference.title(), reference.address()))
        .collect(Collectors.joining("\n"));
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The sample without its package and imports; marks become what the compiler says. */
  private List<String> sample(String name) {
    Path file = SAMPLES.resolve(rule.id()).resolve(name + ".java");
    List<String> shown = new ArrayList<>();
    for (String line : read(file)) {
      boolean skipped = line.startsWith("package ") || line.startsWith("import ");
      if (skipped || (shown.isEmpty() && line.isBlank())) {
        continue;
      }
      Matcher mark = MARK.matcher(line);
      if (!mark.matches()) {
        shown.add(line);
      } else if (mark.group(3) == null) {
        shown.add(mark.group(1) + "// ^ " + mark.group(4));
      }
    }
    return shown;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
