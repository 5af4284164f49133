// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@code @ResponseStatus} where Spring never looks for one. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = "RFC 9110, Section 15",
    since = "0.1.0",
    yieldsTo = "ForeignStatusAnnotation",
    annotations = ResponseStatusWithoutEffect.ANNOTATION,
    groups = RuleGroup.WITHOUT_EFFECT)
public final class ResponseStatusWithoutEffect implements Rule {

  static final String ANNOTATION = "org.springframework.web.bind.annotation.ResponseStatus";
  private static final String OWN_STATUS = "org.springframework.web.server.ResponseStatusException";

  /** Words in the names of annotations that may map requests to a method. */
  private static final List<String> MAPPING =
      List.of("Mapping", "Operation", "Route", "Endpoint", "Handler", "Request", "Exchange");

  /** Found by the service loader. */
  public ResponseStatusWithoutEffect() {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    onType(file).ifPresent(found::add);
    if (isFinal(file.type())) {
      for (SourceMethod method : file.methods()) {
        own(method.annotations())
            .filter(annotation -> !mayBeHandler(method))
            .map(annotation -> Findings.of(this).at(annotation.span(), method, file.type()).warn())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Finding> onType(CaseFile file) {
    SourceType type = file.type();
    Optional<AnnotationUse> annotation = own(type.annotations());
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    if (type.is(OWN_STATUS)) {
      return Optional.of(
          Findings.of(this).at(annotation.get().span(), type).variant("ownStatus").warn());
    }
    boolean read =
        type.isThrowable()
            || !isFinal(type)
            || type.roles().contains(TypeRole.CONTROLLER)
            || type.roles().contains(TypeRole.ADVICE)
            || type.methods().stream().anyMatch(ResponseStatusWithoutEffect::mayBeHandler);
    return read
        ? Optional.empty()
        : Optional.of(Findings.of(this).at(annotation.get().span(), type).variant("type").warn());
  }

  /** The annotation itself; one that carries it may have a reader of its own. */
  private static Optional<AnnotationUse> own(List<AnnotationUse> annotations) {
    return annotations.stream().filter(use -> use.type().equals(ANNOTATION)).findFirst();
  }

  /** Whether the declarations are those that run: no interface, abstract class or annotation. */
  private static boolean isFinal(SourceType type) {
    boolean runs =
        Set.of(SourceType.Kind.CLASS, SourceType.Kind.ENUM, SourceType.Kind.RECORD)
            .contains(type.kind());
    return runs && !type.modifiers().contains("abstract");
  }

  private static boolean mayBeHandler(SourceMethod method) {
    if (method.modifiers().contains("private") && method.routes().isEmpty()) {
      return method.handled().isPresent();
    }
    return method.routes().isPresent()
        || method.handled().isPresent()
        || method.overrides()
        || method.annotations().stream().anyMatch(ResponseStatusWithoutEffect::mayMap);
  }

  private static boolean mayMap(AnnotationUse annotation) {
    String name = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
    return MAPPING.stream().anyMatch(name::contains)
        || Family.of(annotation.type()).filter(family -> family != Family.SPRING).isPresent();
  }
}
