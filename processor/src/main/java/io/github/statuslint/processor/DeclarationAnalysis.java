// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.site.DeclarationCollector;
import io.github.statuslint.processor.site.Places;
import io.github.statuslint.processor.site.Vocabulary;
import io.github.statuslint.processor.site.WideSuppressions;
import java.util.function.Supplier;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline for compilers other than javac, which show no code: the declarations of each round
 * are judged in that round, and messages go to the {@link Messager}.
 */
final class DeclarationAnalysis {

  private final Options options;
  private final Report report;
  private final Ledger ledger;
  private final Judge judge;
  private final @Nullable ReportCollector reports;
  private final Messager messager;
  private final Elements elements;
  private final DeclarationCollector collector;
  private String place = "";

  DeclarationAnalysis(
      ProcessingEnvironment environment,
      Options options,
      Report report,
      Supplier<BuildKnowledge> build) {
    this.options = options;
    this.report = report;
    this.messager = environment.getMessager();
    this.elements = environment.getElementUtils();
    this.ledger = new Ledger(options, report);
    this.reports = options.wantsReport() ? new ReportCollector(options, report) : null;
    this.judge = new Judge(options, report, ledger, build, () -> place, reports);
    this.collector =
        new DeclarationCollector(
            environment.getTypeUtils(),
            elements,
            new Vocabulary(
                FrameworkTables.standard(),
                environment.getTypeUtils(),
                elements,
                options.statusAnnotations()));
    report.declarationsOnly();
  }

  /** Judges the classes of a round; after the last one, writes files and tells the counts. */
  void analyze(RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      try {
        analyze(type);
      } catch (RuntimeException | Error broken) {
        report.analysisFailed(place, broken);
      }
    }
    if (round.processingOver()) {
      ledger.finish();
      if (reports != null) {
        reports.write(judge.activeRules());
      }
      report.summary().ifPresent(it -> messager.printMessage(Diagnostic.Kind.NOTE, it));
    }
  }

  private void analyze(TypeElement type) {
    place = type.getQualifiedName().toString();
    ledger.completed(place);
    if (options.excludes(elements.getPackageOf(type).getQualifiedName().toString())) {
      return;
    }
    DeclarationCollector.Declarations found = collector.collect(type);
    judge.judge(
        found.sites(),
        WideSuppressions.of(type, elements),
        (kind, message, span) -> print(kind, message, found.places(), span, type));
  }

  private void print(
      Diagnostic.Kind kind, String message, Places places, Span span, TypeElement type) {
    places
        .find(span)
        .ifPresentOrElse(
            at ->
                messager.printMessage(
                    kind,
                    message,
                    at.element(),
                    at.annotation().orElse(null),
                    at.value().orElse(null)),
            () -> messager.printMessage(kind, message, type));
  }
}
