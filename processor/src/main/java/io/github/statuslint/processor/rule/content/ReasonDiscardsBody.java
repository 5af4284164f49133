// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.content;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spring MVC's {@code @ResponseStatus(reason = ...)} on a handler that returns something. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = "RFC 9110, Section 15",
    since = "0.1.0",
    annotations = ReasonDiscardsBody.RESPONSE_STATUS)
public final class ReasonDiscardsBody implements Rule {

  static final String RESPONSE_STATUS = "org.springframework.web.bind.annotation.ResponseStatus";

  /** Types of a method that Spring WebFlux calls, where the reason is not read. */
  private static final List<String> REACTIVE =
      List.of(
          "reactor.core.",
          "org.reactivestreams.",
          "org.springframework.web.server.ServerWebExchange",
          "org.springframework.web.server.WebFilter",
          "org.springframework.web.server.WebSession");

  /** Annotations of interfaces that describe a remote service: no handler is called there. */
  private static final Set<String> CLIENTS =
      Set.of(
          "org.springframework.cloud.openfeign.FeignClient",
          "org.springframework.web.service.annotation.HttpExchange");

  /** Found by the service loader. */
  public ReasonDiscardsBody() {}

  @Override
  public List<Finding> check(CaseFile file) {
    SourceType type = file.type();
    List<Finding> found =
        type.methods().stream().flatMap(method -> judge(method, type).stream()).toList();
    boolean excused =
        found.isEmpty()
            || file.build().reactiveOnly()
            || isReactive(type.imports())
            || isClient(type);
    return excused ? List.of() : found;
  }

  private Optional<Finding> judge(SourceMethod method, SourceType type) {
    if (!isHandler(method) || !returnsSomething(method)) {
      return Optional.empty();
    }
    return method.annotations().stream()
        .filter(annotation -> annotation.type().equals(RESPONSE_STATUS))
        .filter(ReasonDiscardsBody::givesReason)
        .findFirst()
        .map(annotation -> told(annotation, method, type));
  }

  private static boolean isHandler(SourceMethod method) {
    return method.routes().isPresent()
        || method
            .handled()
            .map(SourceMethod.Handled::contract)
            .map(HandlerContract::annotation)
            .orElse(false);
  }

  private static boolean returnsSomething(SourceMethod method) {
    return !method.returnsNothing()
        && !method.alwaysThrows()
        && !method.returnsOnlyNull()
        && !isReactive(Set.of(method.returnType()))
        && method.parameters().stream().noneMatch(p -> isReactive(Set.of(p.type())));
  }

  private static boolean givesReason(AnnotationUse annotation) {
    return annotation.values("reason").stream().anyMatch(reason -> !reason.isBlank());
  }

  private static boolean isReactive(Set<String> names) {
    return names.stream()
        .anyMatch(
            name -> REACTIVE.stream().anyMatch(name::startsWith) || name.contains(".reactive."));
  }

  private static boolean isClient(SourceType type) {
    return type.annotations().stream().anyMatch(annotation -> CLIENTS.contains(annotation.type()));
  }

  private Finding told(AnnotationUse annotation, SourceMethod method, SourceType type) {
    return Findings.of(this)
        .at(annotation.spans().getOrDefault("reason", annotation.span()), method, type)
        .warn();
  }
}
