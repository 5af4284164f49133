package io.github.statuslint.processor.render;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Reasons;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Reason;

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

  private static String told(Reason reason, Reasons reasons) {
    String name = Printable.of(reason.name());
    String shortened =
        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name;
    return reasons.reason(reason.kind(), shortened);
  }
}
