// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.content;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Content with a status whose responses have none: 1xx, 204, 205 and 304. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {
      "RFC 9110, Section 15.3.5",
      "RFC 9110, Section 15.3.6",
      "RFC 9110, Section 15.4.5",
      "RFC 9110, Section 6.4.1"
    },
    standsAlone = true,
    since = "0.1.0",
    codes = {"1xx", "204", "205", "304"})
public final class ContentWithoutContentStatus implements Rule {

  private static final Set<String> NOTHING =
      Set.of("void", "java.lang.Void", "Void", "java.lang.Object");

  /** Found by the service loader. */
  public ContentWithoutContentStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.code().isPresent() && isWithoutContent(use.code().getAsInt()))
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private static boolean isWithoutContent(int code) {
    return StatusRegistry.isInRange(code) && !StatusRegistry.mayHaveContent(code);
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    return switch (use.role()) {
      case SENT -> givesContent(use) ? Optional.of(told(use, "message")) : Optional.empty();
      case DECLARED ->
          file.method(use).filter(method -> returnsContent(method, file.type())).isPresent()
              ? Optional.of(told(use, "returned"))
              : Optional.empty();
      case DOCUMENTED ->
          documentsContent(file, use) ? Optional.of(told(use, "documented")) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean givesContent(StatusUse use) {
    ResponseFacts response = use.response();
    boolean emptyText =
        response.contentType().equals(Optional.of("java.lang.String"))
            && response.contentNames().isEmpty()
            && use.words().stream().noneMatch(words -> words.place() == Words.Place.CONTENT);
    return response.content() == ResponseFacts.Content.PRESENT
        && !emptyText
        && !response.contentNames().contains("empty");
  }

  private static boolean returnsContent(SourceMethod method, SourceType type) {
    Set<TypeRole> result = method.resultRoles();
    boolean decides =
        result.contains(TypeRole.CARRIER)
            || result.contains(TypeRole.STATUSLESS)
            || result.contains(TypeRole.VIEW)
            || NOTHING.contains(method.result());
    boolean content =
        type.roles().contains(TypeRole.CONTENT)
            || method
                .annotation("org.springframework.web.bind.annotation.ResponseBody")
                .isPresent();
    boolean called = method.routes().isPresent() || method.handled().isPresent();
    return called
        && content
        && !decides
        && !method.returnsNothing()
        && !method.alwaysThrows()
        && !method.returnsOnlyNull();
  }

  /** Whether the annotation that documents the status also documents what the content is. */
  private static boolean documentsContent(CaseFile file, StatusUse use) {
    List<AnnotationUse> annotations =
        file.method(use).map(SourceMethod::annotations).orElse(file.type().annotations());
    return annotations.stream()
        .flatMap(annotation -> find(annotation, use.call()).stream())
        .anyMatch(ContentWithoutContentStatus::hasSchema);
  }

  private static Optional<AnnotationUse> find(AnnotationUse annotation, Span span) {
    if (annotation.span().equals(span)) {
      return Optional.of(annotation);
    }
    return annotation.nested().stream().flatMap(inner -> find(inner, span).stream()).findFirst();
  }

  private static boolean hasSchema(AnnotationUse response) {
    boolean swagger2 = response.type().equals("io.swagger.annotations.ApiResponse");
    if (swagger2) {
      return namesType(response, "response");
    }
    return response.nested().stream()
        .filter(inner -> inner.type().endsWith(".Content"))
        .flatMap(content -> content.nested().stream())
        .anyMatch(ContentWithoutContentStatus::describes);
  }

  private static boolean describes(AnnotationUse schema) {
    if (schema.type().endsWith(".ArraySchema")) {
      return schema.nested().stream().anyMatch(ContentWithoutContentStatus::describes);
    }
    return schema.type().endsWith(".Schema")
        && (namesType(schema, "implementation") || schema.gives("ref"));
  }

  private static boolean namesType(AnnotationUse annotation, String element) {
    return annotation.values(element).stream().anyMatch(type -> !NOTHING.contains(type));
  }

  private Finding told(StatusUse use, String variant) {
    int code = use.code().orElse(0);
    Findings.Draft draft = Findings.of(this).at(use);
    boolean success = code >= 200 && code < 300;
    if (success) {
      draft.status("expected", 200);
    }
    return draft.variant(success ? variant : "never").warn();
  }
}
