// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.render.FindingSentence;
import io.github.statuslint.processor.render.ReportContents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a report: {@code tool.driver.rules} in the chosen language, and the same rules in
 * the others as the standard's {@code translations} (section 3.19.4), which have the same ids in
 * the same order. Results name their sentence by id and arguments, so that a viewer can show them
 * in any of the languages.
 */
final class SarifRules {

  private static final String HOME = "https://github.com/statuslint/statuslint";

  private final ReportContents contents;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, Map<String, Finding>> sentences = new HashMap<>();

  SarifRules(ReportContents contents) {
    this.contents = contents;
    for (ActiveRule rule : contents.rules()) {
      indexes.put(rule.id(), indexes.size());
    }
    contents
        .findings()
        .forEach(
            judged ->
                sentences
                    .computeIfAbsent(judged.finding().rule(), rule -> new TreeMap<>())
                    .putIfAbsent(sentenceId(judged.finding()), judged.finding()));
  }

  /** The index of a rule in the list; -1 for one that is not there. */
  int index(String rule) {
    return indexes.getOrDefault(rule, -1);
  }

  /** The id of the sentence that tells a finding: the message of the rule, and the evidence. */
  static String sentenceId(Finding finding) {
    return finding
        .reason()
        .map(reason -> finding.variant() + "." + reason.kind())
        .orElse(finding.variant());
  }

  /** The tool that ran, with its rules. */
  JsonObject driver() {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", SarifLog.TOOL);
    driver.addProperty("version", contents.version());
    driver.addProperty("informationUri", HOME);
    driver.addProperty("language", contents.language().tag());
    JsonArray rules = new JsonArray();
    for (ActiveRule rule : contents.rules()) {
      JsonObject described = described(rule, contents.language());
      described.addProperty("helpUri", HOME + "/blob/main/docs/rules/" + rule.id() + ".md");
      described.add("defaultConfiguration", configuration(rule));
      described.add("properties", properties(rule));
      rules.add(described);
    }
    driver.add("rules", rules);
    return driver;
  }

  /** The rules in the languages that the reader did not choose. */
  JsonArray translations() {
    JsonArray translations = new JsonArray();
    for (Language language : Language.values()) {
      if (language != contents.language()) {
        translations.add(translation(language));
      }
    }
    return translations;
  }

  private JsonObject translation(Language language) {
    JsonObject translation = new JsonObject();
    translation.addProperty("name", SarifLog.TOOL);
    translation.addProperty("version", contents.version());
    translation.addProperty("language", language.tag());
    translation.add("contents", SarifLog.strings(List.of("localizedData")));
    translation.addProperty("isComprehensive", true);
    JsonObject component = new JsonObject();
    component.addProperty("name", SarifLog.TOOL);
    translation.add("associatedComponent", component);
    JsonObject metadata = new JsonObject();
    metadata.addProperty("name", SarifLog.TOOL + " (" + language.tag() + ")");
    translation.add("translationMetadata", metadata);
    JsonArray rules = new JsonArray();
    contents.rules().forEach(rule -> rules.add(described(rule, language)));
    translation.add("rules", rules);
    return translation;
  }

  private JsonObject described(ActiveRule rule, Language language) {
    RuleTexts texts = RuleTexts.of(rule.id());
    JsonObject described = new JsonObject();
    described.addProperty("id", rule.id());
    described.addProperty("name", rule.id());
    described.add("shortDescription", SarifLog.text(texts.title(language)));
    described.add("fullDescription", SarifLog.text(texts.catches(language)));
    described.add("help", RuleHelp.of(rule, language));
    Map<String, Finding> used = sentences.getOrDefault(rule.id(), Map.of());
    if (!used.isEmpty()) {
      JsonObject messages = new JsonObject();
      used.forEach(
          (id, finding) ->
              messages.add(id, SarifLog.text(FindingSentence.pattern(finding, language))));
      described.add("messageStrings", messages);
    }
    return described;
  }

  /** How loudly the rule speaks in this run, the user's choice included. */
  private static JsonObject configuration(ActiveRule rule) {
    JsonObject configuration = new JsonObject();
    configuration.addProperty("level", level(rule.severity()));
    return configuration;
  }

  private static JsonObject properties(ActiveRule rule) {
    JsonObject properties = new JsonObject();
    properties.add("tags", SarifLog.strings(List.of("http", "correctness")));
    // Code hosts sort by this one; it is no part of the standard.
    properties.addProperty(
        "problem.severity",
        rule.severity() == Severity.NOTE ? "recommendation" : level(rule.severity()));
    properties.add("references", SarifLog.strings(rule.references()));
    properties.addProperty("since", rule.since());
    return properties;
  }

  /** A severity in the words of the standard. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
      case OFF -> "none";
    };
  }
}
