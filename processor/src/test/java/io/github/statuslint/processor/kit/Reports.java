// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.render.ReportContents;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What reports tell, in tests that care about one part of it. */
public final class Reports {

  private Reports() {}

  /** A complete report of findings. */
  public static ReportContents of(Path base, List<JudgedFinding> findings, String... files) {
    return contents(base, findings, List.of(files), List.of(), false);
  }

  /**
   * A report without findings.
   *
   * @param cutShort whether the compilation ended early
   * @param failures what threw
   */
  public static ReportContents ofNothing(Path base, boolean cutShort, AnalysisFailure... failures) {
    return contents(base, List.of(), List.of(), List.of(failures), cutShort);
  }

  /** A finding that is told. */
  public static JudgedFinding told(Finding finding, Optional<Excerpt> excerpt) {
    return new JudgedFinding(finding, JudgedFinding.State.NEW, "RFC 9110, Section 15.5.2", excerpt);
  }

  private static ReportContents contents(
      Path base,
      List<JudgedFinding> findings,
      List<String> files,
      List<AnalysisFailure> failures,
      boolean cutShort) {
    List<ActiveRule> rules =
        findings.stream()
            .map(it -> it.finding().rule())
            .distinct()
            .map(
                id ->
                    new ActiveRule(
                        id, Severity.WARNING, false, List.of("RFC 9110, Section 15.5.2"), "0.1.0"))
            .toList();
    return new ReportContents(
        "1", Language.EN, base, findings, files, rules, failures, cutShort, false);
  }
}
