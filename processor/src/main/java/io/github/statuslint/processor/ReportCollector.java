package io.github.statuslint.processor;

import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.render.ReportContents;
import io.github.statuslint.processor.render.ReportRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collects what reports tell, and writes them. There is none where no report is asked for. */
final class ReportCollector {

  private final Options options;
  private final Report report;
  private final List<JudgedFinding> findings = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();
  private final Set<String> awaited = new LinkedHashSet<>();

  ReportCollector(Options options, Report report) {
    this.options = options;
    this.report = report;
  }

  /** Notes that the compiler knows of types, which are still to be analysed. */
  void awaits(Collection<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        awaited.add(type.getQualifiedName().toString());
      }
    }
  }

  /**
   * Notes that a top-level type was analysed.
   *
   * @param type its canonical name
   * @param file as the compiler names it; empty where it tells none
   */
  void analysed(String type, String file) {
    awaited.remove(type);
    if (!file.isEmpty()) {
      files.add(file);
    }
  }

  /** Keeps a finding. */
  void add(JudgedFinding finding) {
    findings.add(finding);
  }

  /**
   * Writes the reports that were asked for.
   *
   * @param rules that spoke
   */
  void write(List<ActiveRule> rules) {
    ReportContents contents =
        new ReportContents(
            Report.version(),
            options.language(),
            BaseDirectory.of(files, Path.of("").toAbsolutePath()),
            findings,
            List.copyOf(files),
            rules,
            report.failures(),
            !awaited.isEmpty());
    for (Asked asked : asked()) {
      write(asked, contents);
    }
  }

  /**
   * A report that was asked for.
   *
   * @param part key of its name in messages
   * @param renderer writes it
   * @param target where to
   */
  private record Asked(String part, ReportRenderer renderer, Path target) {}

  private static List<Asked> asked() {
    return List.of();
  }

  /** A renderer that fails must leave the others, and the compilation, alone. */
  private void write(Asked asked, ReportContents contents) {
    try {
      asked
          .renderer()
          .write(contents, asked.target())
          .ifPresent(refusal -> report.file(refusal.kind(), asked.target(), refusal.detail()));
    } catch (RuntimeException | Error broken) {
      report.rendererFailed(asked.part(), asked.target(), broken);
    }
  }
}
