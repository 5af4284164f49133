// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Reasons;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong and what to use, in one sentence, with the strongest evidence. */
public final class FindingSentence {

  private static final int LONGEST_NAME = 80;

  private FindingSentence() {}

  /** The sentence of a finding; it is safe to print. */
  public static String of(Finding finding, Language language) {
    String message =
        RuleTexts.of(finding.rule())
            .message(finding.variant(), language, Printable.all(finding.arguments()));
    return finding
        .reason()
        .map(reason -> message + " (" + told(reason, Reasons.in(language)) + ")")
        .orElse(message);
  }

  /**
   * The sentence with numbered places, {@code {0}} first, for what findings of its kind differ in.
   *
   * @param finding whose {@link #arguments} fill the places
   */
  public static String pattern(Finding finding, Language language) {
    RuleTexts texts = RuleTexts.of(finding.rule());
    Map<String, String> places = new HashMap<>();
    for (String name : texts.placeholders(finding.variant())) {
      places.put(name, "{" + places.size() + "}");
    }
    String message = texts.message(finding.variant(), language, places);
    String last = "{" + places.size() + "}";
    return finding
        .reason()
        .map(reason -> message + " (" + Reasons.in(language).reason(reason.kind(), last) + ")")
        .orElse(message);
  }

  /** What fills the places of the {@link #pattern}, in their order. */
  public static List<String> arguments(Finding finding) {
    List<String> arguments = new ArrayList<>();
    for (String name : RuleTexts.of(finding.rule()).placeholders(finding.variant())) {
      arguments.add(Printable.of(finding.arguments().getOrDefault(name, "")));
    }
    finding.reason().ifPresent(reason -> arguments.add(shortened(reason)));
    return List.copyOf(arguments);
  }

  private static String told(Reason reason, Reasons reasons) {
    return reasons.reason(reason.kind(), shortened(reason));
  }

  private static String shortened(Reason reason) {
    String name = Printable.of(reason.name());
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name;
  }
}
