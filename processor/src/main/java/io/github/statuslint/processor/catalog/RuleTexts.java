// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a rule, from {@code rule/<id>.properties}. */
public final class RuleTexts {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, Optional<RuleTexts>> FILES = new ConcurrentHashMap<>();

  private final TextFile file;

  private RuleTexts(TextFile file) {
    this.file = file;
  }

  /**
   * The words of a rule.
   *
   * @param rule its id
   * @throws IllegalStateException if there is no file of that name
   */
  public static RuleTexts of(String rule) {
    return find(rule).orElseThrow(() -> new IllegalStateException("no texts for rule " + rule));
  }

  /** The words of a rule; empty where there is no file of that name. */
  public static Optional<RuleTexts> find(String rule) {
    return FILES.computeIfAbsent(
        rule, id -> TextFile.find("rule/" + id + ".properties").map(RuleTexts::new));
  }

  /** What the rule is about, in a few words. */
  public String title(Language language) {
    return file.text("title", language);
  }

  /** Why it matters. */
  public String why(Language language) {
    return file.text("why", language);
  }

  /** What to do about it. */
  public String fix(Language language) {
    return file.text("fix", language);
  }

  /** What the rule catches. */
  public String catches(Language language) {
    return file.text("catches", language);
  }

  /** What the rule leaves alone. */
  public String leavesAlone(Language language) {
    return file.text("leavesAlone", language);
  }

  /** The names of the placeholders of one of the rule's messages, in any language. */
  public SortedSet<String> placeholders(String variant) {
    SortedSet<String> names = new TreeSet<>();
    for (Language language : Language.values()) {
      PLACE.matcher(file.text(variant, language)).results().forEach(it -> names.add(it.group(1)));
    }
    return names;
  }

  /**
   * One of the rule's messages.
   *
   * @param variant its key
   * @param arguments what its placeholders stand for
   * @throws IllegalArgumentException if a placeholder has no argument
   */
  public String message(String variant, Language language, Map<String, String> arguments) {
    return PLACE
        .matcher(file.text(variant, language))
        .replaceAll(
            place -> {
              String argument = arguments.get(place.group(1));
              if (argument == null) {
                throw new IllegalArgumentException(
                    variant + " asks for " + place.group(1) + ", which the finding lacks");
              }
              return Matcher.quoteReplacement(argument);
            });
  }
}
