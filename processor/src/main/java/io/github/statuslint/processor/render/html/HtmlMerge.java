// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.render.ReportContents;
import io.github.statuslint.processor.render.UnmergeableReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Joins the pages of modules into one report. What two of them have stands once; paths are relative
 * to the directory that all have in common; the whole is complete where each part is.
 */
public final class HtmlMerge {

  private final List<ReportData.Restored> parts;
  private final String version;

  private HtmlMerge(List<ReportData.Restored> parts, String version) {
    this.parts = List.copyOf(parts);
    this.version = version;
  }

  /**
   * Reads reports.
   *
   * @param reports folders that Statuslint wrote, in any order, at least one
   * @param version of Statuslint, for the joined report
   * @throws UnmergeableReport if a folder holds no report that can be read
   */
  public static HtmlMerge read(List<Path> reports, String version) throws UnmergeableReport {
    List<ReportData.Restored> parts = new ArrayList<>();
    for (Path report : reports) {
      parts.add(ReportData.read(report, version));
    }
    return new HtmlMerge(parts, version);
  }

  /**
   * Writes the joined report.
   *
   * @param target may be one of those that were read
   * @param first the language that opens first; empty for that of the first report
   * @param openOnly whether to leave out what is suppressed or in a baseline
   * @return what was not written, and why
   */
  public List<Refused> write(Path target, Optional<Language> first, boolean openOnly) {
    List<Endpoint> endpoints =
        parts.stream().flatMap(part -> part.endpoints().stream()).distinct().toList();
    return new HtmlReport(contents(first, openOnly), endpoints).write(target);
  }

  private ReportContents contents(Optional<Language> first, boolean openOnly) {
    List<ReportContents> all = parts.stream().map(ReportData.Restored::contents).toList();
    List<JudgedFinding> findings =
        joined(all, ReportContents::findings).stream()
            .filter(it -> !openOnly || it.state() == JudgedFinding.State.NEW)
            .toList();
    return new ReportContents(
        version,
        first.orElse(all.get(0).language()),
        base(all),
        findings,
        joined(all, it -> it.files().stream().map(file -> absolute(it, file)).toList()),
        rules(all),
        joined(all, ReportContents::failures),
        all.stream().anyMatch(ReportContents::cutShort),
        all.stream().anyMatch(ReportContents::hasBaseline));
  }

  private static String absolute(ReportContents report, String file) {
    return report.baseDirectory().resolve(file).normalize().toString();
  }

  private static <T> List<T> joined(
      List<ReportContents> all, Function<ReportContents, Collection<T>> part) {
    return all.stream().flatMap(report -> part.apply(report).stream()).distinct().toList();
  }

  /** The rules by their ids; of two levels the louder one. */
  private static List<ActiveRule> rules(List<ReportContents> all) {
    Map<String, ActiveRule> rules = new TreeMap<>();
    for (ActiveRule rule : joined(all, ReportContents::rules)) {
      rules.merge(rule.id(), rule, (a, b) -> a.severity().compareTo(b.severity()) <= 0 ? a : b);
    }
    return List.copyOf(rules.values());
  }

  private static Path base(List<ReportContents> all) {
    Path common = all.get(0).baseDirectory();
    for (ReportContents report : all) {
      Path parent = common;
      while (parent.getParent() != null && !report.baseDirectory().startsWith(parent)) {
        parent = parent.getParent();
      }
      common = parent;
    }
    return common;
  }
}
