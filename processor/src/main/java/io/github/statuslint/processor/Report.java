// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Reasons;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.render.javac.MessageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** What is told of a compilation besides the findings themselves. */
final class Report {

  private final MessageText messages;
  private final Language language;
  private final BiConsumer<Diagnostic.Kind, String> console;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<AnalysisFailure> failures = new ArrayList<>();
  private boolean analysisHasFailed;

  /**
   * A report.
   *
   * @param options what the user chose
   * @param console prints a message that has no place in a source file
   */
  Report(Options options, BiConsumer<Diagnostic.Kind, String> console) {
    this.messages = new MessageText(options.language(), options.explainsFully());
    this.language = options.language();
    this.console = console;
    options.complaints().forEach(this::complaint);
  }

  /** The words of a finding. */
  String message(Finding finding, String reference) {
    return messages.of(finding, reference);
  }

  /** Counts a finding that was told. */
  void count(Finding finding) {
    counts.merge(finding.rule(), 1, Integer::sum);
  }

  /** One line with the counts, empty where nothing was found. */
  Optional<String> summary() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    String all =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return Optional.of(
        Reasons.in(language).text("summary", Map.of("version", version(), "counts", all)));
  }

  /** Tells what is wrong with an option. */
  void complaint(Options.Complaint complaint) {
    console.accept(
        Diagnostic.Kind.WARNING,
        Reasons.in(language).text(complaint.kind(), complaint.arguments()));
  }

  /** Tells what is wrong with a file that an option names. */
  void file(String kind, Path file, String detail) {
    console.accept(
        Diagnostic.Kind.WARNING,
        Reasons.in(language).text(kind, Map.of("file", file.toString(), "detail", detail)));
  }

  /** Tells that a report is left as it is, because nothing but tests was compiled. */
  void testsOnly(Path target) {
    note("report.testsOnly", Map.of("file", target.toString()));
  }

  /** Tells a note that has no place in a source file. */
  void note(String kind, Map<String, String> arguments) {
    console.accept(Diagnostic.Kind.NOTE, Reasons.in(language).text(kind, arguments));
  }

  /** The words of a note that has a place in a source file. */
  String words(String kind, Map<String, String> arguments) {
    return Reasons.in(language).text(kind, arguments);
  }

  /** Tells that only declarations are checked. */
  void declarationsOnly() {
    console.accept(
        Diagnostic.Kind.NOTE,
        Reasons.in(language).text("declarationsOnly", Map.of("version", version())));
  }

  /** Tells that a rule threw. */
  void ruleFailed(String rule, String place, Throwable problem) {
    failures.add(new AnalysisFailure(rule, place, problem.toString()));
    failed(rule, place, problem);
  }

  /** The parts of the analysis that threw so far. */
  List<AnalysisFailure> failures() {
    return List.copyOf(failures);
  }

  /** Tells that a renderer threw, so that a report is missing. */
  void rendererFailed(String part, Path target, Throwable problem) {
    failed(words(part, Map.of()), target.toString(), problem);
  }

  /** Tells that the start threw, so that nothing is checked. */
  void startFailed(Throwable problem) {
    failed(words("part.start", Map.of()), "", problem);
  }

  /** Tells that the generator threw, so that the enum is missing. */
  void generatorFailed(Throwable problem) {
    failed(words("part.generator", Map.of()), "", problem);
  }

  /** Tells that the analysis of a class threw, outside the rules; only the first time. */
  void analysisFailed(String place, Throwable problem) {
    if (analysisHasFailed) {
      return;
    }
    analysisHasFailed = true;
    failures.add(new AnalysisFailure("", place, problem.toString()));
    failed(words("part.analysis", Map.of()), place, problem);
  }

  private void failed(String part, String place, Throwable problem) {
    note(
        "failure",
        Map.of(
            "version",
            version(),
            "part",
            part,
            "place",
            place.isEmpty() ? "?" : place,
            "problem",
            problem.toString()));
  }

  /** The version in the jar's manifest. */
  static String version() {
    return Optional.ofNullable(Report.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
