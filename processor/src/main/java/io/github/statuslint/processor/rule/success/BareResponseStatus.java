// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spring's {@code @ResponseStatus} with neither code nor value, which means 500. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = "RFC 9110, Section 15.6.1",
    since = "0.1.0",
    annotations = BareResponseStatus.RESPONSE_STATUS)
public final class BareResponseStatus implements Rule {

  static final String RESPONSE_STATUS = "org.springframework.web.bind.annotation.ResponseStatus";

  /** Found by the service loader. */
  public BareResponseStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    SourceType type = file.type();
    List<Finding> found = new ArrayList<>();
    if (type.kind() != SourceType.Kind.ANNOTATION) {
      bare(type.annotations())
          .map(annotation -> Findings.of(this).at(annotation.span(), type))
          .map(draft -> told(draft, type.isThrowable()))
          .ifPresent(found::add);
    }
    for (SourceMethod method : type.methods()) {
      bare(method.annotations())
          .map(annotation -> Findings.of(this).at(annotation.span(), method, type))
          .map(draft -> told(draft, method.handled().isPresent()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<AnnotationUse> bare(List<AnnotationUse> annotations) {
    return annotations.stream()
        .filter(annotation -> annotation.type().equals(RESPONSE_STATUS))
        .filter(annotation -> !annotation.gives("value") && !annotation.gives("code"))
        .findFirst();
  }

  /** On an error, 500 may even be meant: then it is worth a word in the code. */
  private static Finding told(Findings.Draft draft, boolean error) {
    draft.status("status", 500);
    return (error ? draft.variant("error") : draft).warn();
  }
}
