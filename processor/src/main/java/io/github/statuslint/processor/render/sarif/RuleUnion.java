// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of several runs, each once, in the order of their ids, in every language. */
final class RuleUnion {

  private final Map<String, JsonObject> ofDriver = new TreeMap<>();
  private final Map<String, JsonObject> translations = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonObject>> translated = new TreeMap<>();
  private final List<String> ids;

  RuleUnion(List<JsonObject> runs) {
    for (JsonObject run : runs) {
      SarifLog.object(run, "tool")
          .flatMap(tool -> SarifLog.object(tool, "driver"))
          .ifPresent(driver -> add(driver, ofDriver));
      for (JsonObject translation : SarifLog.objects(run, "translations")) {
        String language = SarifLog.string(translation, "language").orElse("");
        translations.putIfAbsent(language, translation);
        add(translation, translated.computeIfAbsent(language, it -> new TreeMap<>()));
      }
    }
    this.ids = new ArrayList<>(ofDriver.keySet());
  }

  private static void add(JsonObject component, Map<String, JsonObject> rules) {
    for (JsonObject rule : SarifLog.objects(component, "rules")) {
      SarifLog.string(rule, "id")
          .ifPresent(id -> rules.merge(id, rule.deepCopy(), RuleUnion::withSentencesOf));
    }
  }

  /** A report describes only the sentences that its own results use. */
  private static JsonObject withSentencesOf(JsonObject rule, JsonObject other) {
    Map<String, JsonObject> sentences = new TreeMap<>(sentences(other));
    sentences.putAll(sentences(rule));
    if (!sentences.isEmpty()) {
      JsonObject all = new JsonObject();
      sentences.forEach(all::add);
      rule.add("messageStrings", all);
    }
    return rule;
  }

  private static Map<String, JsonObject> sentences(JsonObject rule) {
    Map<String, JsonObject> sentences = new TreeMap<>();
    SarifLog.object(rule, "messageStrings")
        .ifPresent(
            all ->
                all.keySet()
                    .forEach(
                        id -> SarifLog.object(all, id).ifPresent(text -> sentences.put(id, text))));
    return sentences;
  }

  /** The index of a rule in the union; -1 for one that is not there. */
  int index(String id) {
    return ids.indexOf(id);
  }

  JsonArray ofDriver() {
    return array(ofDriver);
  }

  JsonArray translations() {
    JsonArray all = new JsonArray();
    translations.forEach(
        (language, translation) -> {
          JsonObject joined = translation.deepCopy();
          joined.add("rules", array(translated.getOrDefault(language, Map.of())));
          all.add(joined);
        });
    return all;
  }

  private static JsonArray array(Map<String, JsonObject> rules) {
    JsonArray array = new JsonArray();
    rules.values().forEach(array::add);
    return array;
  }
}
