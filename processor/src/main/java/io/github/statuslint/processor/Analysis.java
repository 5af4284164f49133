package io.github.statuslint.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Exceptions;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.rule.Rules;
import io.github.statuslint.processor.site.SiteCollector;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline of one compilation, class by class: sites, evidence, rules, findings, diagnostics.
 * It keeps no tree beyond the class that it is asked about.
 */
final class Analysis {

  private final Options options;
  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final SiteCollector collector;
  private final Report report;
  private final Ledger ledger;
  private final Supplier<BuildKnowledge> build;
  private @Nullable RuleRunner runner;
  private @Nullable CompilationUnitTree lastUnit;
  private boolean concerned;

  Analysis(JavacTask task, Options options, Report report, Supplier<BuildKnowledge> build) {
    this.options = options;
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.elements = task.getElements();
    this.build = build;
    this.report = report;
    this.ledger = new Ledger(options, report);
    this.collector =
        new SiteCollector(
            new Vocabulary(
                FrameworkTables.standard(), types, elements, options.statusAnnotations()));
    if (!options.rules().isEmpty()) {
      runner();
    }
  }

  /** Rules load when the first class is to be judged: many compilations have none. */
  private RuleRunner runner() {
    if (runner == null) {
      RuleRunner created =
          new RuleRunner(
              Rules.all(), options, (id, problem) -> report.failure(id, lastPlace(), problem));
      created.unknownRules().forEach(report::complaint);
      runner = created;
    }
    return runner;
  }

  private String lastPlace() {
    return lastUnit == null ? "" : lastUnit.getSourceFile().getName();
  }

  /** Judges one top-level class that the compiler has attributed. */
  void analyze(CompilationUnitTree unit, TypeElement type) {
    if (lastUnit != unit) {
      lastUnit = unit;
      concerned =
          collector.concerns(unit)
              && !options.excludes(
                  unit.getPackageName() == null ? "" : unit.getPackageName().toString());
    }
    ledger.analysed(type.getQualifiedName().toString());
    if (!concerned) {
      return;
    }
    Tree tree = trees.getTree(type);
    if (!(tree instanceof ClassTree classTree)) {
      return;
    }
    AttributedUnit attributed = new AttributedUnit(trees, types, elements, unit);
    List<Sites> found = collector.collect(attributed, classTree);
    Set<Suppression> used = new HashSet<>();
    found.stream()
        .filter(sites -> sites.type().origin() == SourceType.Origin.MAIN)
        .flatMap(sites -> runner().run(caseFile(sites)).stream())
        .distinct()
        .sorted(Comparator.comparing(Finding::span))
        .forEach(finding -> judge(finding, suppressing(finding, found, used), attributed));
    tellUnused(found, used, attributed);
  }

  private CaseFile caseFile(Sites sites) {
    Evidence evidence = new Evidence(sites, Exceptions.standard(), WordLists.standard());
    return new CaseFile(sites, evidence, build.get());
  }

  /** Whether the source suppresses a finding; notes which annotations do. */
  private static boolean suppressing(Finding finding, List<Sites> found, Set<Suppression> used) {
    List<Suppression> silencing =
        found.stream()
            .flatMap(sites -> sites.suppressions().stream())
            .filter(suppression -> suppression.silences(finding))
            .toList();
    used.addAll(silencing);
    return !silencing.isEmpty();
  }

  private void judge(Finding finding, boolean suppressed, AttributedUnit unit) {
    if (ledger.judge(finding, suppressed) == JudgedFinding.State.NEW) {
      tell(finding, unit);
    }
  }

  /** Tells which annotations suppress nothing, where every rule has had its say. */
  private void tellUnused(List<Sites> found, Set<Suppression> used, AttributedUnit unit) {
    found.stream()
        .filter(sites -> sites.type().origin() == SourceType.Origin.MAIN)
        .flatMap(sites -> sites.suppressions().stream())
        .filter(suppression -> !used.contains(suppression) && runner().ran(suppression.id()))
        .forEach(
            suppression ->
                unit.print(
                    Diagnostic.Kind.NOTE,
                    report.words("suppression.unused", Map.of("name", suppression.id())),
                    suppression.annotation()));
  }

  private void tell(Finding finding, AttributedUnit unit) {
    String reference = runner().reference(finding);
    Diagnostic.Kind kind =
        switch (finding.severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE, OFF -> Diagnostic.Kind.NOTE;
        };
    unit.print(kind, report.message(finding, reference), finding.span());
    report.count(finding);
  }

  /** Writes files, and tells how many findings there were of each rule. */
  void finish() {
    ledger.finish();
    CompilationUnitTree unit = lastUnit;
    if (unit == null) {
      return;
    }
    report
        .summary()
        .ifPresent(summary -> trees.printMessage(Diagnostic.Kind.NOTE, summary, unit, unit));
  }

  /** The locale of messages where the user chose none. */
  static Locale defaultLocale() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }
}
