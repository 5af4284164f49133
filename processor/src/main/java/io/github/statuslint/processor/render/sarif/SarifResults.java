// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.JudgedFinding.State;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.render.FindingSentence;
import io.github.statuslint.processor.render.ReportContents;

/**
 * The results of a report.
 *
 * <p>What the source suppresses carries a suppression of kind {@code inSource}. What the baseline
 * knows is {@code unchanged}, and carries one of kind {@code external}, since viewers hide what is
 * suppressed and not what is unchanged. GitHub looks at neither: {@link SarifMerge} can leave both
 * out.
 *
 * <p>Fingerprints have a name of our own. {@code primaryLocationLineHash} is left to the upload
 * action of GitHub, which complains of any value that it has not computed itself.
 */
final class SarifResults {

  private final ReportContents contents;
  private final SarifRules rules;
  private final Fingerprints fingerprints = new Fingerprints();

  SarifResults(ReportContents contents, SarifRules rules) {
    this.contents = contents;
    this.rules = rules;
  }

  /** All findings, told or not. */
  JsonArray json() {
    JsonArray results = new JsonArray();
    contents.findings().forEach(judged -> results.add(result(judged)));
    return results;
  }

  private JsonObject result(JudgedFinding judged) {
    Finding finding = judged.finding();
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", finding.rule());
    if (rules.index(finding.rule()) >= 0) {
      result.addProperty("ruleIndex", rules.index(finding.rule()));
    }
    result.addProperty("level", SarifRules.level(finding.severity()));
    result.add("message", message(finding));
    JsonArray locations = new JsonArray();
    locations.add(location(judged));
    result.add("locations", locations);
    JsonObject prints = new JsonObject();
    prints.addProperty(Fingerprints.NAME, fingerprints.of(judged));
    result.add("partialFingerprints", prints);
    if (judged.state() != State.NEW) {
      JsonObject suppression = new JsonObject();
      suppression.addProperty("kind", judged.state() == State.SUPPRESSED ? "inSource" : "external");
      JsonArray suppressions = new JsonArray();
      suppressions.add(suppression);
      result.add("suppressions", suppressions);
    }
    if (contents.hasBaseline() && judged.state() != State.SUPPRESSED) {
      result.addProperty("baselineState", judged.state() == State.NEW ? "new" : "unchanged");
    }
    return result;
  }

  private JsonObject message(Finding finding) {
    String text = FindingSentence.of(finding, contents.language());
    JsonObject message = SarifLog.text(MessageEscapes.of(text));
    message.addProperty("id", SarifRules.sentenceId(finding));
    message.add("arguments", SarifLog.strings(FindingSentence.arguments(finding)));
    return message;
  }

  private JsonObject location(JudgedFinding judged) {
    Span span = judged.finding().span();
    JsonObject location = new JsonObject();
    if (!span.file().isEmpty()) {
      JsonObject physical = new JsonObject();
      physical.add("artifactLocation", SarifUris.file(contents.path(span.file())));
      if (span.line() > 0) {
        physical.add("region", region(judged));
        judged
            .excerpt()
            .ifPresent(excerpt -> physical.add("contextRegion", contextRegion(excerpt)));
      }
      location.add("physicalLocation", physical);
    }
    JsonArray logical = new JsonArray();
    logical.add(logical(judged.finding().element()));
    location.add("logicalLocations", logical);
    return location;
  }

  private static JsonObject region(JudgedFinding judged) {
    Span span = judged.finding().span();
    JsonObject region = new JsonObject();
    region.addProperty("startLine", span.line());
    region.addProperty("startColumn", span.column());
    region.addProperty("endLine", span.endLine());
    region.addProperty("endColumn", span.endColumn());
    judged.excerpt().ifPresent(excerpt -> region.add("snippet", SarifLog.text(excerpt.text(span))));
    return region;
  }

  private static JsonObject contextRegion(Excerpt excerpt) {
    JsonObject region = new JsonObject();
    region.addProperty("startLine", excerpt.firstLine());
    region.addProperty("endLine", excerpt.lastLine());
    region.add("snippet", SarifLog.text(String.join("\n", excerpt.lines())));
    return region;
  }

  private static JsonObject logical(ElementKey element) {
    JsonObject logical = new JsonObject();
    logical.addProperty("fullyQualifiedName", element.toString());
    String kind =
        element.member().isEmpty()
            ? "type"
            : element.member().contains("(") ? "function" : "member";
    logical.addProperty("kind", kind);
    return logical;
  }
}
