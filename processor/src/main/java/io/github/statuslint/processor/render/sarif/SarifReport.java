// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.statuslint.processor.catalog.Reasons;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.ReportFile;
import io.github.statuslint.processor.render.Printable;
import io.github.statuslint.processor.render.ReportContents;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes a report as SARIF 2.1.0. It holds no time and, but for its base, no absolute path. */
public final class SarifReport {

  private SarifReport() {}

  /**
   * Writes the report: whole or not at all, never through a link, and never over a file that is not
   * ours.
   *
   * @param contents what it tells
   * @param target the file
   * @return why it was not written; empty where it was
   */
  public static Optional<ReportFile.Refusal> write(ReportContents contents, Path target) {
    return ReportFile.write(target, text(contents), SarifLog::isOurs);
  }

  /** The report as it stands in the file. */
  static String text(ReportContents contents) {
    SarifRules rules = new SarifRules(contents);
    JsonObject tool = new JsonObject();
    tool.add("driver", rules.driver());
    JsonArray invocations = new JsonArray();
    invocations.add(invocation(contents, rules));
    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.addProperty("language", contents.language().tag());
    run.addProperty("columnKind", "utf16CodeUnits");
    run.addProperty("defaultSourceLanguage", "java");
    run.add("originalUriBaseIds", SarifUris.bases(contents.baseDirectory()));
    run.add("invocations", invocations);
    run.add("results", new SarifResults(contents, rules).json());
    run.add("translations", rules.translations());
    return SarifLog.write(run);
  }

  private static JsonObject invocation(ReportContents contents, SarifRules rules) {
    Reasons words = Reasons.in(contents.language());
    JsonArray notifications = new JsonArray();
    for (AnalysisFailure failure : contents.failures()) {
      notifications.add(notification(failure, contents, rules));
    }
    if (contents.cutShort()) {
      notifications.add(error(words.text("report.cutShort")));
    }
    JsonObject invocation = new JsonObject();
    invocation.addProperty("executionSuccessful", contents.isComplete());
    invocation.add("toolExecutionNotifications", notifications);
    return invocation;
  }

  private static JsonObject notification(
      AnalysisFailure failure, ReportContents contents, SarifRules rules) {
    Reasons words = Reasons.in(contents.language());
    String file = failure.file().isEmpty() ? "" : contents.path(failure.file());
    JsonObject notification =
        error(
            words.text(
                "failure",
                Map.of(
                    "version",
                    contents.version(),
                    "part",
                    failure.rule().isEmpty() ? words.text("part.analysis") : failure.rule(),
                    "place",
                    file.isEmpty() ? "?" : Printable.of(file),
                    "problem",
                    Printable.of(failure.problem()))));
    if (!file.isEmpty()) {
      JsonObject physical = new JsonObject();
      physical.add("artifactLocation", SarifUris.file(file));
      JsonObject location = new JsonObject();
      location.add("physicalLocation", physical);
      JsonArray locations = new JsonArray();
      locations.add(location);
      notification.add("locations", locations);
    }
    if (rules.index(failure.rule()) >= 0) {
      JsonObject rule = new JsonObject();
      rule.addProperty("id", failure.rule());
      rule.addProperty("index", rules.index(failure.rule()));
      notification.add("associatedRule", rule);
    }
    return notification;
  }

  private static JsonObject error(String text) {
    JsonObject notification = new JsonObject();
    notification.addProperty("level", "error");
    notification.add("message", SarifLog.text(MessageEscapes.of(text)));
    return notification;
  }
}
