// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.finding.Baseline;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding.State;
import io.github.statuslint.processor.finding.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which findings of a compilation the baseline has, and writes it anew. */
final class Ledger {

  private final Options options;
  private final Report report;
  private final Baseline baseline;
  private final List<String> linesBefore;
  private final boolean readable;
  private final List<Finding> known = new ArrayList<>();
  private final Set<String> completed = new LinkedHashSet<>();

  Ledger(Options options, Report report) {
    this.options = options;
    this.report = report;
    List<String> lines = List.of();
    boolean read = true;
    if (options.baseline().isPresent() && Files.exists(options.baseline().get())) {
      Path file = options.baseline().get();
      try {
        lines = ReportFile.read(file).lines().toList();
      } catch (IOException problem) {
        read = false;
        report.file("file.unreadable", file, problem.toString());
      }
    }
    this.linesBefore = lines;
    this.readable = read;
    this.baseline = options.updatesBaseline() ? Baseline.empty() : Baseline.of(lines);
    Baseline.of(lines).broken().forEach(line -> brokenLine(line));
  }

  private void brokenLine(String line) {
    options.baseline().ifPresent(file -> report.file("baseline.broken", file, line));
  }

  /** Whether a finding is told, by the source and the baseline. */
  State judge(Finding finding, boolean suppressed) {
    if (suppressed) {
      return State.SUPPRESSED;
    }
    if (options.updatesBaseline()) {
      known.add(finding);
      return State.KNOWN;
    }
    return baseline.isKnown(finding) ? State.KNOWN : State.NEW;
  }

  /** Notes that a top-level type was analysed and has no error that may hide findings. */
  void completed(String type) {
    if (options.baseline().isPresent()) {
      completed.add(type);
    }
  }

  /** Writes the baseline where that is asked for, else tells which entries are gone. */
  void finish() {
    if (options.baseline().isEmpty() || !readable) {
      return;
    }
    Path file = options.baseline().get();
    if (!options.updatesBaseline()) {
      List<String> gone = baseline.gone(completed);
      if (!gone.isEmpty()) {
        report.note(
            "baseline.gone",
            Map.of(
                "file",
                file.toString(),
                "count",
                String.valueOf(gone.size()),
                "first",
                gone.get(0)));
      }
      return;
    }
    if (!Baseline.of(linesBefore).broken().isEmpty()) {
      report.file("baseline.kept", file, "");
      return;
    }
    String text = Baseline.updated(linesBefore, completed, known);
    ReportFile.write(file, text, before -> before.isBlank() || before.startsWith(Baseline.HEAD))
        .ifPresent(refusal -> report.file(refusal.kind(), file, refusal.detail()));
  }
}
