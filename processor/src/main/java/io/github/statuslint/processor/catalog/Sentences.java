// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence patterns of one language, in which words between braces are filled in. */
final class Sentences {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final TextFile patterns;
  private final Language language;

  private Sentences(TextFile patterns, Language language) {
    this.patterns = patterns;
    this.language = language;
  }

  static Sentences in(Language language) {
    return new Sentences(Patterns.FILE, language);
  }

  /** The patterns that stand around messages. */
  static Sentences aroundMessages(Language language) {
    return new Sentences(Messages.FILE, language);
  }

  /** The patterns that stand on HTML pages around the texts. */
  static Sentences onPages(Language language) {
    return new Sentences(Pages.FILE, language);
  }

  /** A text without places to fill. */
  String text(String key) {
    return patterns.text(key, language);
  }

  /**
   * Fills a pattern in one pass: what is filled in is not looked at again.
   *
   * @throws IllegalArgumentException if a place has no value
   */
  String fill(String key, Map<String, String> values) {
    return PLACE
        .matcher(text(key))
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    "Pattern " + key + " asks for " + place.group(1));
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Sets one sentence behind another. */
  String sentences(String left, String right) {
    return fill("join.sentences", Map.of("left", left, "right", right));
  }

  /** Enumerates words: "a, b and c". */
  String enumeration(List<String> words) {
    String enumeration = words.get(0);
    for (int i = 1; i < words.size(); i++) {
      String key = i == words.size() - 1 ? "join.last" : "join.list";
      enumeration = fill(key, Map.of("left", enumeration, "right", words.get(i)));
    }
    return enumeration;
  }

  /** Defers reading until a sentence is asked for. */
  private static final class Patterns {
    private static final TextFile FILE =
        TextFile.find("labels.properties")
            .orElseThrow(() -> new IllegalStateException("labels.properties is missing"));

    private Patterns() {}
  }

  private static final class Messages {
    private static final TextFile FILE =
        TextFile.find("messages.properties")
            .orElseThrow(() -> new IllegalStateException("messages.properties is missing"));

    private Messages() {}
  }

  private static final class Pages {
    private static final TextFile FILE =
        TextFile.find("pages.properties")
            .orElseThrow(() -> new IllegalStateException("pages.properties is missing"));

    private Pages() {}
  }
}
