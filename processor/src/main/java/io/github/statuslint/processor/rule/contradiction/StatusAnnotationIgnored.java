// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.ResponseFacts.End;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A status annotation on a handler whose returned value carries its own status. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = "RFC 9110, Section 15",
    since = "0.1.0",
    yieldsTo = "ForeignStatusAnnotation",
    needs = RuleFacts.Part.DECLARED,
    groups = RuleGroup.WITHOUT_EFFECT)
public final class StatusAnnotationIgnored implements Rule {

  /** The generators of its pages read the status of a handler from the annotation. */
  private static final String DOCUMENTING = "io.swagger.";

  /** Found by the service loader. */
  public StatusAnnotationIgnored() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.role() == Role.DECLARED && use.code().isPresent())
        .filter(use -> use.carrierKind() == StatusUse.Carrier.METHOD && !hasReason(use))
        .flatMap(
            use ->
                file
                    .method(use)
                    .filter(method -> carriesStatus(method, use))
                    .flatMap(method -> judge(file, use, method))
                    .stream())
        .toList();
  }

  /** Spring sends a reason as an error page and never looks at the returned value. */
  private static boolean hasReason(StatusUse use) {
    return use.words().stream().anyMatch(words -> words.place() == Words.Place.REASON);
  }

  private static boolean carriesStatus(SourceMethod method, StatusUse use) {
    boolean handles = method.routes().isPresent() || method.handled().isPresent();
    Optional<Family> annotation = use.member().flatMap(member -> Family.of(member.owner()));
    Optional<Family> result = Family.of(method.result());
    return handles
        && method.resultRoles().contains(TypeRole.CARRIER)
        && annotation.isPresent()
        && (result.isEmpty() || result.equals(annotation));
  }

  private Optional<Finding> judge(CaseFile file, StatusUse declared, SourceMethod method) {
    List<Integer> answered = codes(file, method, EnumSet.of(End.RETURNED, End.PASSED));
    List<Integer> made = codes(file, method, EnumSet.allOf(End.class));
    Findings.Draft draft =
        Findings.of(this)
            .at(declared)
            .with("annotation", "@" + Evidence.simpleName(annotation(declared)))
            .with("type", Evidence.simpleName(method.result()));
    boolean repeated = made.contains(declared.code().orElseThrow());
    if (!repeated && !answered.isEmpty()) {
      return Optional.of(draft.variant("differs").status("actual", answered.get(0)).warn());
    }
    if (isDocumented(file.type(), method)) {
      return Optional.empty();
    }
    return Optional.of(repeated ? draft.variant("repeated").note() : draft.note());
  }

  private static boolean isDocumented(SourceType type, SourceMethod method) {
    return Stream.concat(type.annotations().stream(), method.annotations().stream())
        .anyMatch(annotation -> annotation.type().startsWith(DOCUMENTING));
  }

  private static String annotation(StatusUse use) {
    return use.member().orElseThrow().owner();
  }

  /** The codes of the responses that a method makes, by what happens to them. */
  private static List<Integer> codes(CaseFile file, SourceMethod method, Set<End> ends) {
    return file.sites().uses(method).stream()
        .filter(use -> use.role() == Role.SENT && ends.contains(use.response().end()))
        .filter(use -> use.member().filter(row -> row.kind() == MemberKind.BUILD).isPresent())
        .flatMap(use -> use.value().codes().stream())
        .distinct()
        .toList();
  }
}
