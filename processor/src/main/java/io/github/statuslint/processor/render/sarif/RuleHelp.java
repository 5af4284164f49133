// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonObject;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Reasons;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.registry.Reference;
import java.util.ArrayList;
import java.util.List;

/** The help of a rule in plain text and in Markdown: why, how to fix, where it is specified. */
final class RuleHelp {

  private final Reasons words;
  private final String colon;
  private final List<String> plain = new ArrayList<>();
  private final List<String> markdown = new ArrayList<>();

  private RuleHelp(Language language) {
    this.words = Reasons.in(language);
    this.colon = language == Language.FR ? "\u00a0: " : ": ";
  }

  static JsonObject of(ActiveRule rule, Language language) {
    RuleTexts texts = RuleTexts.of(rule.id());
    RuleHelp help = new RuleHelp(language);
    help.add("label.why", texts.why(language), texts.why(language));
    help.add("label.fix", texts.fix(language), texts.fix(language));
    for (String reference : rule.references()) {
      Reference section = Reference.parse(reference);
      help.add(
          "label.see",
          section.title() + ", " + section.address(),
          "[" + section.title() + "](" + section.address() + ")");
    }
    String suppression = "@SuppressWarnings(\"" + rule.id() + "\")";
    help.add("label.suppress", suppression, "`" + suppression + "`");
    return help.json();
  }

  private void add(String label, String text, String asMarkdown) {
    plain.add(words.text(label) + colon + text);
    markdown.add("**" + words.text(label) + "**" + colon + asMarkdown);
  }

  private JsonObject json() {
    JsonObject help = SarifLog.text(String.join("\n", plain));
    help.addProperty("markdown", String.join("\n\n", markdown));
    return help;
  }
}
