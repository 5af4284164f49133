// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.JudgedFinding;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What a report of one compilation tells. Equal compilations have equal contents, in whatever order
 * the compiler saw the classes.
 *
 * @param version of Statuslint
 * @param language of the words
 * @param baseDirectory what paths in the report are relative to
 * @param findings in the order of their files, places and rules
 * @param files the analysed source files as {@link #path} shows them, sorted
 * @param rules that spoke, in the order of their ids
 * @param failures parts of the analysis that threw
 * @param cutShort whether the compilation ended with errors, so that not every class, or not every
 *     expression, could be analysed
 * @param hasBaseline whether findings were held against a baseline
 */
public record ReportContents(
    String version,
    Language language,
    Path baseDirectory,
    List<JudgedFinding> findings,
    List<String> files,
    List<ActiveRule> rules,
    List<AnalysisFailure> failures,
    boolean cutShort,
    boolean hasBaseline) {

  /** Sorts and copies the lists. */
  public ReportContents {
    findings = findings.stream().sorted(order(baseDirectory)).toList();
    files = files.stream().map(file -> path(baseDirectory, file)).distinct().sorted().toList();
    rules = rules.stream().sorted(Comparator.comparing(ActiveRule::id)).toList();
    failures = List.copyOf(failures);
  }

  /** Whether every rule had its say about every class. */
  public boolean isComplete() {
    return !cutShort && failures.isEmpty();
  }

  /**
   * The path of a source file relative to the base directory, with slashes.
   *
   * @param file as a span names it
   */
  public String path(String file) {
    return path(baseDirectory, file);
  }

  private static Comparator<JudgedFinding> order(Path base) {
    return Comparator.comparing((JudgedFinding it) -> path(base, it.finding().span().file()))
        .thenComparing(it -> it.finding().span())
        .thenComparing(it -> it.finding().rule())
        .thenComparing(it -> it.finding().element().toString());
  }

  private static String path(Path base, String file) {
    try {
      Path absolute = Path.of(file).toAbsolutePath().normalize();
      boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
      Path shown = sameRoot ? base.relativize(absolute) : absolute;
      return shown.toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException unusual) {
      return file;
    }
  }
}
