// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;

/** A SARIF file as a tree and as text. */
final class SarifLog {

  /** The name by which a file is known to be ours. */
  static final String TOOL = "Statuslint";

  /** Stands in front of every path in a report. */
  static final String BASE_ID = "%SRCROOT%";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String VERSION = "2.1.0";

  private SarifLog() {}

  /** The text of a file with one run; equal runs give equal text. */
  static String write(JsonObject run) {
    JsonArray runs = new JsonArray();
    runs.add(run);
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", VERSION);
    log.add("runs", runs);
    String json =
        new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create()
            .toJson(log);
    return escapeInvisible(json) + "\n";
  }

  /**
   * Escapes what could move a cursor, turn the direction of text or be no character at all. Such
   * characters stand only inside JSON strings, where an escape means the same.
   */
  private static String escapeInvisible(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        escaped.append(c).append(json.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        escaped.append('\uFFFD');
      } else if (c != '\n'
          && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Whether a file is blank or a SARIF file that only Statuslint wrote. */
  static boolean isOurs(String text) {
    return text.isBlank()
        || runs(text)
            .filter(runs -> !runs.isEmpty() && runs.stream().allMatch(SarifLog::isOurs))
            .isPresent();
  }

  /** Whether Statuslint wrote a run. */
  static boolean isOurs(JsonObject run) {
    return object(run, "tool")
        .flatMap(tool -> object(tool, "driver"))
        .flatMap(driver -> string(driver, "name"))
        .filter(TOOL::equals)
        .isPresent();
  }

  /** The runs of a SARIF 2.1.0 file; empty where the text is none. */
  static Optional<List<JsonObject>> runs(String text) {
    try {
      JsonElement log = JsonParser.parseString(text);
      if (!log.isJsonObject()
          || string(log.getAsJsonObject(), "version").filter(VERSION::equals).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(objects(log.getAsJsonObject(), "runs"));
    } catch (JsonParseException | StackOverflowError broken) {
      return Optional.empty();
    }
  }

  /** The object in a property; empty where there is none. */
  static Optional<JsonObject> object(JsonObject parent, String name) {
    JsonElement value = parent.get(name);
    return value != null && value.isJsonObject()
        ? Optional.of(value.getAsJsonObject())
        : Optional.empty();
  }

  /** The objects in an array; none where the property is no array. */
  static List<JsonObject> objects(JsonObject parent, String name) {
    JsonElement value = parent.get(name);
    if (value == null || !value.isJsonArray()) {
      return List.of();
    }
    return value.getAsJsonArray().asList().stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The text in a property; empty where there is none. */
  static Optional<String> string(JsonObject parent, String name) {
    JsonElement value = parent.get(name);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  /** An object with one text in it, as SARIF wraps messages. */
  static JsonObject text(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  /** An array of texts. */
  static JsonArray strings(Iterable<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
