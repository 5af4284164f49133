// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.javac;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Reasons;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.render.FindingSentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A finding in words, as javac prints it. */
public final class MessageText {

  private static final String INDENT = "    ";

  private final Language language;
  private final boolean full;

  /**
   * A form of message.
   *
   * @param language of the words
   * @param full whether it explains the statuses
   */
  public MessageText(Language language, boolean full) {
    this.language = language;
    this.full = full;
  }

  /**
   * The message.
   *
   * @param finding to tell
   * @param reference the section that its rule rests on first, as its facts have it
   */
  public String of(Finding finding, String reference) {
    RuleTexts texts = RuleTexts.of(finding.rule());
    Reasons reasons = Reasons.in(language);
    List<String> lines = new ArrayList<>();
    lines.add("[" + finding.rule() + "] " + FindingSentence.of(finding, language));
    Reference section = Reference.parse(reference);
    if (full) {
      lines.add(labelled(reasons.text("label.why"), texts.why(language)));
      for (int code : new LinkedHashSet<>(finding.statuses())) {
        Catalog.standard()
            .text(code, language)
            .map(StatusText::description)
            .ifPresent(
                description ->
                    lines.add(labelled(StatusRegistry.standard().title(code), description)));
      }
      lines.add(labelled(reasons.text("label.fix"), texts.fix(language)));
    }
    lines.add(labelled(reasons.text("label.see"), section.title() + ", " + section.address()));
    return String.join("\n", lines);
  }

  private String labelled(String label, String text) {
    String colon = language == Language.FR ? "\u00a0: " : ": ";
    return INDENT + label + colon + text;
  }
}
