// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.site.SiteCollector;
import io.github.statuslint.processor.site.Vocabulary;
import io.github.statuslint.processor.site.WideSuppressions;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
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
  private final Judge judge;
  private final @Nullable ReportCollector reports;
  private final Function<AttributedUnit, Judge.Place> places;
  private @Nullable CompilationUnitTree lastUnit;
  private boolean concerned;

  /** A pipeline of its own, which writes what the options ask for. */
  Analysis(JavacTask task, Options options, Report report, Supplier<BuildKnowledge> build) {
    this(task, Books.of(options, report), build, UnitPlace::new);
  }

  /**
   * A pipeline whose results come together with those of others.
   *
   * @param task the running compiler
   * @param books gets what is found
   * @param build what the rest of the compilation tells
   * @param places where messages of a unit go
   */
  Analysis(
      JavacTask task,
      Books books,
      Supplier<BuildKnowledge> build,
      Function<AttributedUnit, Judge.Place> places) {
    this.options = books.options();
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.elements = task.getElements();
    this.report = books.report();
    this.ledger = books.ledger();
    this.collector =
        new SiteCollector(
            new Vocabulary(
                FrameworkTables.standard(), types, elements, options.statusAnnotations()));
    this.reports = books.reports();
    this.places = places;
    this.judge = new Judge(options, report, ledger, build, this::lastPlace, reports);
  }

  /**
   * Where the results of compilations are kept.
   *
   * @param options what the user chose
   * @param report words and counts
   * @param ledger knows the baseline
   * @param reports keeps what reports tell; null where none is asked for
   */
  record Books(Options options, Report report, Ledger ledger, @Nullable ReportCollector reports) {

    /** New ones for one compilation, which writes what the options ask for. */
    static Books of(Options options, Report report) {
      return new Books(
          options,
          report,
          new Ledger(options, report),
          options.wantsReport() ? new ReportCollector(options, report) : null);
    }
  }

  private String lastPlace() {
    return lastUnit == null ? "" : lastUnit.getSourceFile().getName();
  }

  /** Notes which types there are, so that a report tells whether all of them were analysed. */
  void awaits(Collection<? extends Element> roots) {
    if (reports == null) {
      return;
    }
    for (Element root : roots) {
      // Other processors write class files, too, which are never analysed.
      if (root instanceof TypeElement type && trees.getTree(type) != null) {
        reports.awaits(type.getQualifiedName().toString());
      }
    }
  }

  /** The same for what has not become an element, because the compilation ended early. */
  void awaitsTypesOf(Collection<CompilationUnitTree> units) {
    if (reports == null) {
      return;
    }
    for (CompilationUnitTree unit : units) {
      String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
      for (Tree declaration : unit.getTypeDecls()) {
        if (declaration instanceof ClassTree type) {
          reports.awaits(prefix + type.getSimpleName());
        }
      }
    }
  }

  /** Judges one top-level class that the compiler has attributed. */
  void analyze(CompilationUnitTree unit, TypeElement type) {
    if (reports != null) {
      reports.analysed(unit.getSourceFile().getName());
    }
    // The declaration of a package or module comes as a type without a name and without a module,
    // from which a type that is not there would be looked for in all modules.
    if (type.getSimpleName().length() == 0) {
      return;
    }
    if (lastUnit != unit) {
      lastUnit = unit;
      collector.standIn(type);
      concerned =
          collector.concerns(unit)
              && !options.excludes(
                  unit.getPackageName() == null ? "" : unit.getPackageName().toString());
    }
    if (reports != null) {
      reports.awaits(type.getQualifiedName().toString());
    }
    if (!concerned) {
      return;
    }
    Tree tree = trees.getTree(type);
    if (!(tree instanceof ClassTree classTree)) {
      return;
    }
    AttributedUnit attributed = new AttributedUnit(trees, types, elements, unit);
    if (reports != null && reports.wantsRegistrations()) {
      reports.read(collector.registrations(attributed, classTree));
    }
    judge.judge(
        collector.collect(attributed, classTree),
        WideSuppressions.of(type, elements),
        places.apply(attributed));
  }

  /** The rules that speak. */
  List<ActiveRule> activeRules() {
    return judge.activeRules();
  }

  /** Notes that the class file of a type was written, which javac does of sound classes only. */
  void generated(TypeElement type) {
    ledger.completed(type.getQualifiedName().toString());
    if (reports != null) {
      reports.completed(type.getQualifiedName().toString());
    }
  }

  /** Writes files, and tells how many findings there were of each rule. */
  void finish() {
    ledger.finish();
    if (reports != null) {
      reports.write(judge.activeRules());
    }
    CompilationUnitTree unit = lastUnit;
    if (unit == null) {
      return;
    }
    report
        .summary()
        .ifPresent(summary -> trees.printMessage(Diagnostic.Kind.NOTE, summary, unit, unit));
  }

  /** Tells that the analysis itself threw. */
  void failed(Throwable problem) {
    report.analysisFailed(lastPlace(), problem);
  }
}
