// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Exceptions;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.rule.Rules;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** From sites to what is told: evidence, rules, suppressions, baseline. */
final class Judge {

  private final Options options;
  private final Report report;
  private final Ledger ledger;
  private final Supplier<BuildKnowledge> build;
  private final Supplier<String> place;
  private final @Nullable ReportCollector reports;
  private @Nullable RuleRunner runner;
  private @Nullable WordLists words;

  /**
   * A judge for one compilation.
   *
   * @param options what the user chose
   * @param report words and counts
   * @param ledger keeps what was found
   * @param build what the rest of the compilation tells
   * @param place the file that is being judged, for messages about rules that fail
   * @param reports keeps what reports tell; null where none is asked for
   */
  Judge(
      Options options,
      Report report,
      Ledger ledger,
      Supplier<BuildKnowledge> build,
      Supplier<String> place,
      @Nullable ReportCollector reports) {
    this.options = options;
    this.report = report;
    this.ledger = ledger;
    this.build = build;
    this.place = place;
    this.reports = reports;
    if (!options.rules().isEmpty()) {
      runner();
    }
  }

  /** What is being judged. */
  interface Place {
    /** Prints a message of that kind at that span. */
    void print(Diagnostic.Kind kind, String message, Span span);

    /** Tells a finding with its message. */
    default void tell(Finding finding, Diagnostic.Kind kind, String message) {
      print(kind, message, finding.span());
    }

    /**
     * Whether all is known that a finding rests on; only an incomplete class path has holes.
     *
     * @param standsAlone whether it rests on its place, and not on what is around
     */
    default boolean isCertain(Finding finding, boolean standsAlone) {
      return true;
    }

    /** The source around that span; empty where the compiler shows none. */
    default Optional<Excerpt> excerpt(Span span) {
      return Optional.empty();
    }
  }

  /** Rules load when the first class is to be judged: many compilations have none. */
  private RuleRunner runner() {
    if (runner == null) {
      BiConsumer<String, Throwable> failures =
          (id, problem) -> report.ruleFailed(id, place.get(), problem);
      RuleRunner created = new RuleRunner(Rules.entries(failures), options, failures);
      created.unknownRules().forEach(report::complaint);
      runner = created;
    }
    return runner;
  }

  /**
   * Judges a top-level type.
   *
   * @param found its sites and those of the types in it
   * @param everywhere what the package and the module suppress: ids of rules
   * @param at prints what is told
   */
  void judge(List<Sites> found, Set<String> everywhere, Place at) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (Sites sites : found) {
      if (isOfProgram(sites)) {
        if (reports != null) {
          reports.read(sites);
        }
        findings.addAll(runner().run(caseFile(sites)));
      }
    }
    Set<Suppression> used = new HashSet<>();
    findings.stream()
        .filter(finding -> at.isCertain(finding, runner().standsAlone(finding)))
        .sorted(Comparator.comparing(Finding::span))
        .forEach(
            finding -> {
              boolean suppressed = isSuppressed(finding, found, used);
              judge(finding, suppressed || isSuppressed(finding, everywhere), at);
            });
    tellUnused(found, used, at);
  }

  private static boolean isOfProgram(Sites sites) {
    return sites.type().origin() == SourceType.Origin.MAIN;
  }

  /** The rules that speak. */
  List<ActiveRule> activeRules() {
    return runner().active();
  }

  private WordLists words() {
    if (words == null) {
      words = WordLists.standard();
    }
    return words;
  }

  private CaseFile caseFile(Sites sites) {
    Evidence evidence = new Evidence(sites, Exceptions.standard(), words());
    return new CaseFile(sites, evidence, build.get());
  }

  /** Whether the source suppresses a finding; notes which annotations do. */
  private static boolean isSuppressed(Finding finding, List<Sites> found, Set<Suppression> used) {
    boolean suppressed = false;
    for (Sites sites : found) {
      for (Suppression suppression : sites.suppressions()) {
        if (suppression.silences(finding)) {
          used.add(suppression);
          suppressed = true;
        }
      }
    }
    return suppressed;
  }

  private static boolean isSuppressed(Finding finding, Set<String> everywhere) {
    return everywhere.contains(Suppression.ALL) || everywhere.contains(finding.rule());
  }

  private void judge(Finding finding, boolean suppressed, Place at) {
    JudgedFinding.State state = ledger.judge(finding, suppressed);
    try {
      if (state == JudgedFinding.State.NEW) {
        tell(finding, at);
      }
      if (reports != null) {
        String reference = runner().reference(finding);
        reports.add(new JudgedFinding(finding, state, reference, at.excerpt(finding.span())));
      }
    } catch (RuntimeException | Error wordless) {
      runner().failed(finding.rule(), wordless);
    }
  }

  /** Tells which annotations suppress nothing, where every rule has had its say. */
  private void tellUnused(List<Sites> found, Set<Suppression> used, Place at) {
    for (Sites sites : found) {
      for (Suppression suppression : sites.suppressions()) {
        boolean unused = isOfProgram(sites) && !used.contains(suppression);
        if (unused && runner().ran(suppression.id())) {
          at.print(
              Diagnostic.Kind.NOTE,
              report.words("suppression.unused", Map.of("name", suppression.id())),
              suppression.annotation());
        }
      }
    }
  }

  private void tell(Finding finding, Place at) {
    String reference = runner().reference(finding);
    Diagnostic.Kind kind =
        switch (finding.severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE, OFF -> Diagnostic.Kind.NOTE;
        };
    at.tell(finding, kind, report.message(finding, reference));
    report.count(finding);
  }
}
