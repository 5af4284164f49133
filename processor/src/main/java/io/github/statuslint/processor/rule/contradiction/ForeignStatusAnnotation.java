// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A handler of one framework with the status annotation of another. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = "RFC 9110, Section 15",
    since = "0.1.0",
    annotations = {
      ForeignStatusAnnotation.SPRING,
      ForeignStatusAnnotation.MICRONAUT,
      ForeignStatusAnnotation.RESTEASY,
      ForeignStatusAnnotation.ARMERIA,
      ForeignStatusAnnotation.HELIDON
    },
    groups = RuleGroup.WITHOUT_EFFECT)
public final class ForeignStatusAnnotation implements Rule {

  static final String SPRING = "org.springframework.web.bind.annotation.ResponseStatus";
  static final String MICRONAUT = "io.micronaut.http.annotation.Status";
  static final String RESTEASY = "org.jboss.resteasy.reactive.ResponseStatus";
  static final String ARMERIA = "com.linecorp.armeria.server.annotation.StatusCode";
  static final String HELIDON = "io.helidon.webserver.http.RestServer.Status";

  private static final Set<String> STATUS_ANNOTATIONS =
      Set.of(SPRING, MICRONAUT, RESTEASY, ARMERIA, HELIDON);

  /** Found by the service loader. */
  public ForeignStatusAnnotation() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.methods().stream()
        .flatMap(
            method ->
                method.annotations().stream()
                    .filter(annotation -> STATUS_ANNOTATIONS.contains(annotation.type()))
                    .flatMap(annotation -> judge(file, method, annotation).stream()))
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, SourceMethod method, AnnotationUse annotation) {
    Family own = Family.of(annotation.type()).orElseThrow();
    Set<Family> handlers = Family.handling(method);
    if (handlers.isEmpty() || handlers.stream().anyMatch(handler -> handler.reads(own))) {
      return Optional.empty();
    }
    return Optional.of(
        Findings.of(this)
            .at(annotation.span(), method, file.type())
            .with("annotation", "@" + Evidence.simpleName(annotation.type()))
            .with("from", own.title())
            .with("framework", handlers.iterator().next().title())
            .warn());
  }
}
