// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.render.FindingSentence;
import io.github.statuslint.processor.render.ReportContents;
import io.github.statuslint.processor.render.html.HtmlReport;
import io.github.statuslint.processor.render.sarif.SarifReport;
import io.github.statuslint.processor.site.Origins;
import io.github.statuslint.processor.site.Registered;
import io.github.statuslint.processor.site.Sites;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what reports tell, and writes them. There is none where no report is asked for. */
final class ReportCollector {

  private final Options options;
  private final Report report;
  private final List<JudgedFinding> findings = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();
  private final Set<String> awaited = new HashSet<>();
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final RegisteredEndpoints registered = new RegisteredEndpoints();
  private boolean hasToldError;

  ReportCollector(Options options, Report report) {
    this.options = options;
    this.report = report;
  }

  /** Notes that the compiler knows of a top-level type, which is still to be analysed. */
  void awaits(String type) {
    awaited.add(type);
  }

  /** Notes that the compiler is through with a type and found no error. */
  void completed(String type) {
    awaited.remove(type);
  }

  /**
   * Notes that a source file was analysed.
   *
   * @param file as the compiler names it
   */
  void analysed(String file) {
    files.add(file);
  }

  /** Keeps which methods of a type handle requests, where a report tells it. */
  void read(Sites sites) {
    if (options.html().isPresent()) {
      endpoints.addAll(EndpointReader.of(sites));
      registered.read(sites);
    }
  }

  /** Whether a report tells which handlers are registered in code. */
  boolean wantsRegistrations() {
    return options.html().isPresent();
  }

  /** Keeps where handlers of requests are registered in code. */
  void read(List<Registered> registrations) {
    registered.read(registrations);
  }

  /**
   * Keeps a finding.
   *
   * @throws IllegalStateException if its rule has no words for it in one of the languages
   */
  void add(JudgedFinding judged) {
    for (Language language : Language.values()) {
      FindingSentence.of(judged.finding(), language);
    }
    findings.add(judged);
    hasToldError |=
        judged.state() == JudgedFinding.State.NEW && judged.finding().severity() == Severity.ERROR;
  }

  /**
   * Writes the reports that were asked for.
   *
   * @param rules that spoke
   */
  void write(List<ActiveRule> rules) {
    if (!files.isEmpty() && files.stream().allMatch(Origins::isTest)) {
      options.sarif().ifPresent(report::testsOnly);
      options.html().ifPresent(report::testsOnly);
      return;
    }
    ReportContents contents =
        new ReportContents(
            Report.version(),
            options.language(),
            BaseDirectory.of(files, Path.of("").toAbsolutePath()),
            findings,
            List.copyOf(files),
            rules.stream().filter(rule -> RuleTexts.find(rule.id()).isPresent()).toList(),
            report.failures(),
            isCutShort(),
            options.baseline().isPresent());
    options.sarif().ifPresent(file -> writeSarif(contents, file));
    options.html().ifPresent(folder -> writePages(contents, folder));
  }

  /** A report that fails must leave the others, and the compilation, alone. */
  private void writeSarif(ReportContents contents, Path file) {
    try {
      SarifReport.write(contents, file)
          .ifPresent(refusal -> report.file(refusal.kind(), file, refusal.detail()));
    } catch (RuntimeException | Error broken) {
      report.rendererFailed("part.sarif", file, broken);
    }
  }

  private void writePages(ReportContents contents, Path folder) {
    try {
      List<Endpoint> all = new ArrayList<>(endpoints);
      all.addAll(registered.endpoints());
      new HtmlReport(contents, all)
          .write(folder).stream()
              .findFirst()
              .ifPresent(it -> report.file(it.refusal().kind(), it.file(), it.refusal().detail()));
    } catch (RuntimeException | Error broken) {
      report.rendererFailed("part.html", folder, broken);
    }
  }

  /** An error of our own stops the compiler, too, but only after all classes were analysed. */
  private boolean isCutShort() {
    return !awaited.isEmpty() && !hasToldError;
  }
}
