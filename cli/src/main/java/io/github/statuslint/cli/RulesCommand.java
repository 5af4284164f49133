// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.Spelling;
import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.render.Page;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, or shows one. */
@Command(
    name = "rules",
    description = "Lists the rules, or shows one.",
    footer = {"", "Example: statuslint rules NotFoundNot404"})
final class RulesCommand extends CatalogueCommand {

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a rule.")
  @Nullable String id;

  RulesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Document answer(CommandWords words) {
    List<Rule> all = Rules.all();
    String wanted = id;
    return wanted == null ? list(all, words) : one(find(wanted, all, words), words);
  }

  private static Rule find(String wanted, List<Rule> all, CommandWords words) {
    return all.stream()
        .filter(rule -> rule.id().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () -> {
              String nearest = Spelling.nearest(wanted, all.stream().map(Rule::id).toList());
              return new BadUse(
                  words.text("rule.unknown", Map.of("name", wanted, "nearest", nearest)));
            });
  }

  private static Document list(List<Rule> all, CommandWords words) {
    List<List<String>> rows = new ArrayList<>();
    List<Object> facts = new ArrayList<>();
    for (Rule rule : all) {
      RuleFacts known = Rules.facts(rule);
      String title = RuleTexts.of(rule.id()).title(words.language());
      rows.add(List.of(rule.id(), severity(known, words), title));
      facts.add(summary(rule, words.language()));
    }
    return new Document(
        new Page(words.language(), words.text("rules.title"), List.of(new Page.Table(rows))),
        Map.of("rules", facts));
  }

  private static String severity(RuleFacts facts, CommandWords words) {
    return words.text("severity." + facts.severity().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static Map<String, Object> summary(Rule rule, Language language) {
    RuleFacts facts = Rules.facts(rule);
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("id", rule.id());
    summary.put("title", RuleTexts.of(rule.id()).title(language));
    summary.put("severity", facts.severity().name().toLowerCase(java.util.Locale.ROOT));
    summary.put("minimal", facts.minimal());
    summary.put("since", facts.since());
    return summary;
  }

  private static Document one(Rule rule, CommandWords words) {
    Language language = words.language();
    RuleTexts texts = RuleTexts.of(rule.id());
    RuleFacts known = Rules.facts(rule);
    List<Reference> references = Arrays.stream(known.references()).map(Reference::parse).toList();
    Map<String, Object> facts = summary(rule, language);
    facts.put("catches", texts.catches(language));
    facts.put("leavesAlone", texts.leavesAlone(language));
    facts.put("why", texts.why(language));
    facts.put("fix", texts.fix(language));
    facts.put("references", references.stream().map(Reference::address).toList());

    List<Page.Block> blocks = new ArrayList<>();
    blocks.add(new Page.Paragraph(texts.title(language)));
    blocks.add(
        new Page.Table(
            List.of(
                List.of(words.text("rules.severity"), severity(known, words)),
                List.of(words.text("rules.minimal"), words.text(known.minimal() ? "yes" : "no")))));
    add(words.text("rules.catches"), texts.catches(language), blocks);
    add(words.text("rules.leavesAlone"), texts.leavesAlone(language), blocks);
    add(words.text("rules.why"), texts.why(language), blocks);
    add(words.text("rules.fix"), texts.fix(language), blocks);
    blocks.add(new Page.Heading(2, Catalog.standard().labels(language).learnMore()));
    blocks.add(
        new Page.Links(
            references.stream()
                .map(reference -> new Page.Link(reference.title(), reference.address()))
                .toList()));
    return new Document(new Page(language, rule.id(), blocks), facts);
  }

  private static void add(String heading, String text, List<Page.Block> blocks) {
    blocks.add(new Page.Heading(2, heading));
    blocks.add(new Page.Paragraph(text));
  }
}
