// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Reason;
import io.github.statuslint.processor.finding.ReportFile;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.render.FindingSentence;
import io.github.statuslint.processor.render.ReportContents;
import io.github.statuslint.processor.render.UnmergeableReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells, as data beside its pages: reports of modules are joined from it.
 *
 * @param generator names Statuslint and its version
 * @param format of this file; grows when an older program could not read it
 * @param language of the messages
 * @param base address of the directory that all paths are relative to
 */
record ReportData(
    String generator,
    int format,
    Language language,
    String base,
    List<Stored> findings,
    List<String> files,
    List<ActiveRule> rules,
    List<AnalysisFailure> failures,
    boolean cutShort,
    boolean hasBaseline,
    List<Endpoint> endpoints) {

  static final String FILE = "report.json";

  /** What the file begins with. */
  static final String MARK = "{\"generator\":\"Statuslint";

  private static final int FORMAT = 1;
  private static final Gson JSON = new GsonBuilder().create();

  /** Copies the lists. */
  ReportData {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
    rules = List.copyOf(rules);
    failures = List.copyOf(failures);
    endpoints = List.copyOf(endpoints);
  }

  /** A finding with all that the pages show of it; its parts are those of {@link Finding}. */
  record Stored(
      String rule,
      String variant,
      Span span,
      ElementKey element,
      Severity severity,
      SortedMap<String, String> arguments,
      List<Reason> because,
      List<Integer> statuses,
      JudgedFinding.State state,
      String reference,
      @Nullable Excerpt excerpt) {

    /** Copies the collections; what is read may lack parts. */
    Stored {
      Objects.requireNonNull(span.file());
      Objects.requireNonNull(element.packageName());
      Objects.requireNonNull(element.type());
      Objects.requireNonNull(element.member());
      Objects.requireNonNull(severity);
      Objects.requireNonNull(state);
      arguments = new TreeMap<>(arguments);
      because = List.copyOf(because);
      statuses = List.copyOf(statuses);
    }

    private static Stored of(JudgedFinding judged, ReportContents contents) {
      Finding it = judged.finding();
      return new Stored(
          it.rule(),
          it.variant(),
          moved(it.span(), contents.path(it.span().file())),
          it.element(),
          it.severity(),
          new TreeMap<>(it.arguments()),
          it.because(),
          it.statuses(),
          judged.state(),
          judged.reference(),
          judged.excerpt().orElse(null));
    }

    private JudgedFinding restored(Path base) {
      Finding finding =
          new Finding(
              rule,
              variant,
              moved(span, absolute(base, span.file())),
              element,
              severity,
              Map.copyOf(arguments),
              because,
              statuses);
      return new JudgedFinding(finding, state, reference, Optional.ofNullable(excerpt));
    }
  }

  /**
   * What a report holds.
   *
   * @param contents with the absolute paths that the sources had
   * @param endpoints with such paths, too
   */
  record Restored(ReportContents contents, List<Endpoint> endpoints) {
    /** Copies the list. */
    Restored {
      endpoints = List.copyOf(endpoints);
    }
  }

  /** The text of the file. */
  static String text(ReportContents contents, List<Endpoint> endpoints) {
    return JSON.toJson(
        new ReportData(
            "Statuslint " + contents.version(),
            FORMAT,
            contents.language(),
            contents.baseDirectory().toUri().toString(),
            contents.findings().stream().map(it -> Stored.of(it, contents)).toList(),
            contents.files(),
            contents.rules(),
            contents.failures().stream()
                .map(it -> new AnalysisFailure(it.rule(), contents.path(it.file()), it.problem()))
                .toList(),
            contents.cutShort(),
            contents.hasBaseline(),
            endpoints.stream()
                .sorted()
                .map(it -> moved(it, contents.path(it.span().file())))
                .toList()));
  }

  /**
   * Reads the data in a report's folder.
   *
   * @param version of Statuslint, for the report that is made of it
   * @throws UnmergeableReport if there is none, or it is not ours, is damaged, or holds what this
   *     version has no words for
   */
  static Restored read(Path folder, String version) throws UnmergeableReport {
    Path file = folder.resolve(FILE);
    try {
      String text = ReportFile.read(file);
      ReportData data = text.startsWith(MARK) ? JSON.fromJson(text, ReportData.class) : null;
      if (data == null || data.format() != FORMAT) {
        throw new UnmergeableReport("merge.notPages", folder, "");
      }
      return data.restored(version);
    } catch (IOException missing) {
      throw new UnmergeableReport("merge.notPages", folder, String.valueOf(missing.getMessage()));
    } catch (RuntimeException damaged) {
      throw new UnmergeableReport("merge.notPages", folder, String.valueOf(damaged.getMessage()));
    }
  }

  private Restored restored(String version) {
    Path from = Path.of(URI.create(base));
    List<JudgedFinding> restored = findings.stream().map(it -> it.restored(from)).toList();
    restored.forEach(ReportData::check);
    rules.forEach(rule -> RuleTexts.of(rule.id()));
    failures.forEach(it -> Objects.requireNonNull(it.rule()));
    endpoints.forEach(it -> Objects.requireNonNull(it.handler()));
    return new Restored(
        new ReportContents(
            version,
            language,
            from,
            restored,
            files.stream().map(it -> absolute(from, it)).toList(),
            rules,
            failures.stream()
                .map(it -> new AnalysisFailure(it.rule(), absolute(from, it.file()), it.problem()))
                .toList(),
            cutShort,
            hasBaseline),
        endpoints.stream().map(it -> moved(it, absolute(from, it.span().file()))).toList());
  }

  /** Throws where a page could not tell the finding. */
  private static void check(JudgedFinding judged) {
    RuleTexts.of(judged.finding().rule());
    Reference.parse(judged.reference());
    for (Language language : Language.values()) {
      FindingSentence.of(judged.finding(), language);
    }
  }

  private static String absolute(Path base, String path) {
    return path.isEmpty() ? path : base.resolve(path).normalize().toString();
  }

  private static Endpoint moved(Endpoint endpoint, String file) {
    return new Endpoint(
        endpoint.methods(),
        endpoint.paths(),
        endpoint.handler(),
        moved(endpoint.span(), file),
        endpoint.sent(),
        endpoint.declared(),
        endpoint.documented(),
        endpoint.documentedOtherwise());
  }

  private static Span moved(Span span, String file) {
    return new Span(
        file,
        span.line(),
        span.column(),
        span.endLine(),
        span.endColumn(),
        span.start(),
        span.end());
  }
}
