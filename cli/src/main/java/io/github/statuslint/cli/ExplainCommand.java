// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.render.Page;
import io.github.statuslint.processor.render.html.StandalonePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what the catalogue says of statuses. */
@Command(
    name = "explain",
    description = "Explains statuses.",
    footer = {"", "Example: statuslint explain 401 403 --lang fr"})
final class ExplainCommand extends CatalogueCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "CODE",
      description = "The number of a status, or its phrase such as not-found.")
  List<String> names;

  ExplainCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Document answer(CommandWords words) {
    StatusLookup lookup = new StatusLookup(words);
    List<Integer> codes = names.stream().map(lookup::code).toList();
    StatusPage pages = new StatusPage(words);
    Supplier<String> html =
        () -> new StandalonePage(Statuslint.version()).ofStatuses(codes, words.language());
    if (codes.size() == 1) {
      Document one = pages.of(codes.get(0));
      return new Document(one.page(), one.facts(), html);
    }
    List<Page.Block> blocks = new ArrayList<>();
    List<Object> facts = new ArrayList<>();
    for (int code : codes) {
      Document one = pages.of(code);
      facts.add(one.facts());
      blocks.add(new Page.Heading(2, one.page().title()));
      for (Page.Block block : one.page().blocks()) {
        blocks.add(block instanceof Page.Heading part ? new Page.Heading(3, part.text()) : block);
      }
    }
    return new Document(
        new Page(words.language(), words.text("explain.title"), blocks),
        Map.of("statuses", facts),
        html);
  }
}
