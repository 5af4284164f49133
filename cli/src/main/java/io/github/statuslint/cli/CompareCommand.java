// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.ComparedStatus;
import io.github.statuslint.processor.catalog.Comparison;
import io.github.statuslint.processor.render.Page;
import io.github.statuslint.processor.render.html.StandalonePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets two statuses side by side. */
@Command(
    name = "compare",
    description = "Compares two statuses.",
    footer = {"", "Example: statuslint compare 401 403 --format markdown"})
final class CompareCommand extends CatalogueCommand {

  @Parameters(index = "0", paramLabel = "CODE", description = "One status.")
  String first;

  @Parameters(index = "1", paramLabel = "CODE", description = "The other one.")
  String second;

  CompareCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Document answer(CommandWords words) {
    StatusLookup lookup = new StatusLookup(words);
    int a = lookup.code(first);
    int b = lookup.code(second);
    if (a == b) {
      throw new BadUse(words.text("compare.same", Map.of("code", a)));
    }
    Comparison comparison = Catalog.standard().compare(a, b, words.language());
    return new Document(
        page(comparison),
        facts(comparison),
        () -> new StandalonePage(Statuslint.version()).ofComparison(a, b, words.language()));
  }

  private static Page page(Comparison comparison) {
    List<Page.Block> blocks = new ArrayList<>();
    blocks.add(new Page.Paragraph(comparison.summary()));
    for (ComparedStatus side : List.of(comparison.first(), comparison.second())) {
      blocks.add(new Page.Heading(2, side.title()));
      add(comparison.labels().description(), side.text().description(), blocks);
      add(comparison.labels().whenYouSeeIt(), side.text().whenYouSeeIt(), blocks);
      add(comparison.labels().howToFix(), side.text().howToFix(), blocks);
    }
    blocks.add(new Page.Heading(2, comparison.labels().keyDifferences()));
    blocks.add(new Page.Items(true, comparison.differences()));
    blocks.add(new Page.Heading(2, comparison.labels().whenToUseWhich()));
    blocks.add(new Page.Paragraph(comparison.whenToUseWhich()));
    blocks.add(new Page.Heading(2, comparison.labels().learnMore()));
    blocks.add(
        new Page.Links(
            comparison.learnMore().stream()
                .map(reference -> new Page.Link(reference.title(), reference.address()))
                .toList()));
    return new Page(comparison.language(), comparison.title(), blocks);
  }

  private static void add(String heading, String text, List<Page.Block> blocks) {
    blocks.add(new Page.Heading(3, heading));
    blocks.add(new Page.Paragraph(text));
  }

  private static Map<String, Object> facts(Comparison comparison) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", comparison.title());
    facts.put("summary", comparison.summary());
    List<Object> statuses = new ArrayList<>();
    for (ComparedStatus side : List.of(comparison.first(), comparison.second())) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", side.code());
      one.put("title", side.title());
      one.put("description", side.text().description());
      one.put("whenYouSeeIt", side.text().whenYouSeeIt());
      one.put("howToFix", side.text().howToFix());
      statuses.add(one);
    }
    facts.put("statuses", statuses);
    facts.put("keyDifferences", comparison.differences());
    facts.put("whenToUseWhich", comparison.whenToUseWhich());
    facts.put(
        "learnMore",
        comparison.learnMore().stream().map(reference -> reference.address()).toList());
    facts.put("written", comparison.written());
    return facts;
  }
}
