// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.render.Page;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.Rules;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds statuses and rules by words in their texts. */
@Command(
    name = "search",
    description = "Finds statuses and rules whose texts have all the words.",
    footer = {"", "Example: statuslint search rate limit"})
final class SearchCommand extends CatalogueCommand {

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Words, in any case.")
  List<String> wanted;

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * Something that was found.
   *
   * @param name the number or the rule's id
   * @param text one line about it
   * @param weight the lower, the better it fits
   * @param fact for programs
   */
  private record Hit(String name, String text, int weight, Map<String, Object> fact) {}

  @Override
  Document answer(CommandWords words) {
    List<String> keys =
        wanted.stream()
            .flatMap(argument -> fold(argument).lines())
            .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Hit> hits = new ArrayList<>();
    for (int code : StatusLookup.codes()) {
      status(code, words, keys).ifPresent(hits::add);
    }
    for (Rule rule : Rules.all()) {
      rule(rule.id(), words, keys).ifPresent(hits::add);
    }
    hits.sort(Comparator.comparingInt(Hit::weight));
    String asked = String.join(" ", wanted);
    List<Page.Block> blocks =
        hits.isEmpty()
            ? List.of(new Page.Paragraph(words.text("search.none", Map.of("words", asked))))
            : List.of(
                new Page.Table(hits.stream().map(hit -> List.of(hit.name(), hit.text())).toList()));
    Page page =
        new Page(words.language(), words.text("search.title", Map.of("words", asked)), blocks);
    return new Document(page, Map.of("found", hits.stream().map(Hit::fact).toList()));
  }

  private static Optional<Hit> status(int code, CommandWords words, List<String> keys) {
    Optional<StatusText> text = Catalog.standard().text(code, words.language());
    String title = StatusRegistry.standard().title(code);
    String gloss = text.map(StatusText::gloss).orElse("");
    String all =
        text.map(
                it ->
                    String.join(
                        " ", it.description(), it.whenYouSeeIt(), it.howToFix(), it.howToUse()))
            .orElse("");
    return weight(keys, title, gloss, all)
        .map(
            weight -> {
              Map<String, Object> fact = new LinkedHashMap<>();
              fact.put("code", code);
              fact.put("title", title);
              fact.put("gloss", gloss);
              String phrase = title.substring(Integer.toString(code).length()).strip();
              String line = gloss.isEmpty() ? phrase : phrase + " – " + gloss;
              return new Hit(Integer.toString(code), line, weight, fact);
            });
  }

  private static Optional<Hit> rule(String id, CommandWords words, List<String> keys) {
    RuleTexts texts = RuleTexts.of(id);
    String title = texts.title(words.language());
    String all = texts.catches(words.language()) + " " + texts.why(words.language());
    return weight(keys, spaced(id) + " " + id, title, all)
        .map(
            weight -> {
              Map<String, Object> fact = new LinkedHashMap<>();
              fact.put("rule", id);
              fact.put("title", title);
              return new Hit(id, title, weight + 1, fact);
            });
  }

  private static String spaced(String id) {
    return id.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ");
  }

  /** How well the texts have the words: even in the title, odd for rules; empty if not all. */
  private static Optional<Integer> weight(
      List<String> keys, String title, String gloss, String rest) {
    int weight = 0;
    for (String key : keys) {
      if (fold(title).contains(key)) {
        weight += 0;
      } else if (fold(gloss).contains(key)) {
        weight += 2;
      } else if (fold(rest).contains(key)) {
        weight += 8;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(weight);
  }

  /** The text without accents and case, so that one may leave them out. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\u0300-\\u036f]", "")
        .toLowerCase(Locale.ROOT);
  }
}
