// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.statuslint.processor.finding.ReportFile;
import io.github.statuslint.processor.render.UnmergeableReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the reports of modules into one with a single run, because GitHub refuses a file that has
 * several runs of one tool. Rules are listed once, in the order of their ids; results stand in the
 * order of their files and places, and one that two reports have stands once; every notification is
 * kept; the whole is successful where each part is.
 */
public final class SarifMerge {

  private static final Comparator<JsonObject> ORDER =
      Comparator.comparing((JsonObject result) -> place(result).path())
          .thenComparing(result -> place(result).line())
          .thenComparing(result -> place(result).column())
          .thenComparing(result -> SarifLog.string(result, "ruleId").orElse(""))
          .thenComparing(JsonObject::toString);

  private final List<JsonObject> runs;
  private final RuleUnion rules;

  private SarifMerge(List<JsonObject> runs) {
    this.runs = runs;
    this.rules = new RuleUnion(runs);
  }

  /**
   * Joins reports and writes the result: whole or not at all, never through a link, and never over
   * a file that is not ours.
   *
   * @param reports files that Statuslint wrote, in any order
   * @param target may be one of them
   * @param openOnly whether to leave out what is suppressed or in a baseline; GitHub shows that as
   *     open
   * @return why it was not written; empty where it was
   * @throws UnmergeableReport if a file cannot be read, is no SARIF 2.1.0, is another tool's, or is
   *     in another language than the first
   */
  public static Optional<ReportFile.Refusal> write(
      List<Path> reports, Path target, boolean openOnly) throws UnmergeableReport {
    return ReportFile.write(target, text(reports, openOnly), SarifLog::isOurs);
  }

  /**
   * The text of the joined report.
   *
   * @param reports files that Statuslint wrote, at least one
   * @param openOnly whether to leave out what is suppressed or in a baseline
   * @throws UnmergeableReport as above
   */
  public static String text(List<Path> reports, boolean openOnly) throws UnmergeableReport {
    List<JsonObject> runs = new ArrayList<>();
    for (Path report : reports) {
      for (JsonObject run : read(report)) {
        if (!runs.isEmpty() && !language(run).equals(language(runs.get(0)))) {
          throw new UnmergeableReport("merge.language", report, language(run));
        }
        runs.add(run);
      }
    }
    CommonBase.apply(runs);
    runs.sort(Comparator.comparing(JsonObject::toString));
    return SarifLog.write(new SarifMerge(runs).joined(openOnly));
  }

  private static List<JsonObject> read(Path report) throws UnmergeableReport {
    String text;
    try {
      text = ReportFile.read(report);
    } catch (IOException problem) {
      throw new UnmergeableReport("file.unreadable", report, problem.toString());
    }
    List<JsonObject> runs = SarifLog.runs(text).orElse(List.of());
    if (runs.isEmpty()) {
      throw new UnmergeableReport("merge.notSarif", report, "");
    }
    if (!runs.stream().allMatch(SarifLog::isOurs)) {
      throw new UnmergeableReport("merge.foreign", report, "");
    }
    return runs;
  }

  private static String language(JsonObject run) {
    return SarifLog.string(run, "language").orElse("en");
  }

  private JsonObject joined(boolean openOnly) {
    JsonObject run = runs.get(0).deepCopy();
    SarifLog.object(run, "tool")
        .flatMap(tool -> SarifLog.object(tool, "driver"))
        .ifPresent(driver -> driver.add("rules", rules.ofDriver()));
    run.add("invocations", invocations());
    run.add("results", results(openOnly));
    run.add("translations", rules.translations());
    return run;
  }

  private JsonArray results(boolean openOnly) {
    Set<JsonObject> results = new LinkedHashSet<>();
    for (JsonObject run : runs) {
      for (JsonObject result : SarifLog.objects(run, "results")) {
        if (!openOnly || SarifLog.objects(result, "suppressions").isEmpty()) {
          renumber(result, "ruleId", "ruleIndex");
          results.add(result);
        }
      }
    }
    JsonArray sorted = new JsonArray();
    results.stream().sorted(ORDER).forEach(sorted::add);
    return sorted;
  }

  private JsonArray invocations() {
    boolean successful = true;
    Set<JsonElement> notifications = new LinkedHashSet<>();
    for (JsonObject run : runs) {
      for (JsonObject invocation : SarifLog.objects(run, "invocations")) {
        JsonElement success = invocation.get("executionSuccessful");
        successful &= success != null && success.isJsonPrimitive() && success.getAsBoolean();
        for (JsonObject it : SarifLog.objects(invocation, "toolExecutionNotifications")) {
          SarifLog.object(it, "associatedRule").ifPresent(rule -> renumber(rule, "id", "index"));
          notifications.add(it);
        }
      }
    }
    JsonArray all = new JsonArray();
    notifications.forEach(all::add);
    JsonObject invocation = new JsonObject();
    invocation.addProperty("executionSuccessful", successful);
    invocation.add("toolExecutionNotifications", all);
    JsonArray invocations = new JsonArray();
    invocations.add(invocation);
    return invocations;
  }

  private void renumber(JsonObject holder, String id, String index) {
    int number = SarifLog.string(holder, id).map(rules::index).orElse(-1);
    if (number >= 0) {
      holder.addProperty(index, number);
    } else {
      holder.remove(index);
    }
  }

  private record Place(String path, int line, int column) {}

  private static Place place(JsonObject result) {
    Optional<JsonObject> physical =
        SarifLog.objects(result, "locations").stream()
            .findFirst()
            .flatMap(location -> SarifLog.object(location, "physicalLocation"));
    Optional<JsonObject> region = physical.flatMap(it -> SarifLog.object(it, "region"));
    return new Place(
        physical
            .flatMap(it -> SarifLog.object(it, "artifactLocation"))
            .flatMap(it -> SarifLog.string(it, "uri"))
            .orElse(""),
        region.map(it -> number(it, "startLine")).orElse(0),
        region.map(it -> number(it, "startColumn")).orElse(0));
  }

  private static int number(JsonObject region, String name) {
    JsonElement value = region.get(name);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
        ? value.getAsInt()
        : 0;
  }
}
