// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.content;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A request that is answered 200 without content, where 204 says that there is none. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 15.3.5", "RFC 9110, Section 15.3.1"},
    since = "0.1.0")
public final class EmptyOk implements Rule {

  private static final String RESPONSE_STATUS =
      "org.springframework.web.bind.annotation.ResponseStatus";

  /** Methods whose answer is in the fields, and is 200 by custom. */
  private static final Set<String> ABOUT_RESOURCE = Set.of("HEAD", "OPTIONS");

  /** Found by the service loader. */
  public EmptyOk() {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    for (SourceMethod method : file.methods()) {
      if (answersByDefault(file, method)) {
        found.add(told(Findings.of(this).at(method, file.type())));
      }
    }
    for (StatusUse use : file.uses()) {
      if (isEmptyOk(file, use)) {
        found.add(told(Findings.of(this).at(use)));
      }
    }
    return found;
  }

  /** Whether Spring answers 200 for a method that returns nothing and touches no response. */
  private static boolean answersByDefault(CaseFile file, SourceMethod method) {
    SourceType type = file.type();
    boolean content =
        type.roles().contains(TypeRole.CONTENT)
            || method
                .annotation("org.springframework.web.bind.annotation.ResponseBody")
                .isPresent();
    return content
        && type.roles().contains(TypeRole.CONTROLLER)
        && method.routes().isPresent()
        && method.annotation("org.springframework.web.bind.annotation.RequestMapping").isPresent()
        && method.returnsNothing()
        && method.hasBody()
        && !method.alwaysThrows()
        && !method.hasParameter(TypeRole.RESPONSE)
        && type.annotation(RESPONSE_STATUS).isEmpty()
        && method.annotation(RESPONSE_STATUS).isEmpty()
        && file.sites().uses(method).stream()
            .noneMatch(use -> use.role().isAnswer() || use.role() == Role.DOCUMENTED);
  }

  private static boolean isEmptyOk(CaseFile file, StatusUse use) {
    Set<String> methods =
        file.method(use)
            .flatMap(SourceMethod::routes)
            .map(SourceMethod.Mapping::methods)
            .orElse(Set.of("HEAD"));
    return use.role() == Role.SENT
        && use.is(200)
        && use.response().content() == ResponseFacts.Content.ABSENT
        && use.response().end() == ResponseFacts.End.RETURNED
        && methods.stream().noneMatch(ABOUT_RESOURCE::contains)
        && !writes(file, use);
  }

  /** Whether the method writes the content to a live response that it holds. */
  private static boolean writes(CaseFile file, StatusUse use) {
    return file.sites().steps().stream()
        .anyMatch(
            step ->
                (step.kind() == Step.Kind.WRITE || step.kind() == Step.Kind.HANDED_ON)
                    && use.method().map(step.method()::equals).orElse(false));
  }

  private static Finding told(Findings.Draft draft) {
    return draft.status("status", 200).status("expected", 204).warn();
  }
}
