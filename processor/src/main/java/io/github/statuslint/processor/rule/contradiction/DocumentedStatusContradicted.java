// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Documentation of a handler that disagrees with what it answers, or with itself. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.3", "RFC 9110, Section 15"},
    since = "0.1.0",
    yieldsTo = "DescriptionContradictsStatus",
    needs = RuleFacts.Part.METHODS)
public final class DocumentedStatusContradicted implements Rule {

  private static final String RESPONSE_STATUS =
      "org.springframework.web.bind.annotation.ResponseStatus";
  private static final String RESPONSE_BODY =
      "org.springframework.web.bind.annotation.ResponseBody";

  /** Found by the service loader. */
  public DocumentedStatusContradicted() {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    for (SourceMethod method : file.methods()) {
      List<DocumentedResponse> documented = DocumentedResponse.of(method);
      if (!documented.isEmpty()) {
        repeated(documented, method, file).forEach(found::add);
        contradicted(documented, method, file).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Finding> repeated(
      List<DocumentedResponse> documented, SourceMethod method, CaseFile file) {
    List<Finding> found = new ArrayList<>();
    for (int i = 1; i < documented.size(); i++) {
      DocumentedResponse second = documented.get(i);
      if (documented.subList(0, i).stream().anyMatch(second::repeats)) {
        found.add(
            Findings.of(this)
                .at(second.span(), method, file.type())
                .status("status", second.number().orElseThrow())
                .variant("twice")
                .warn());
      }
    }
    return found;
  }

  /** A documented success where the handler answers another one. */
  private Optional<Finding> contradicted(
      List<DocumentedResponse> documented, SourceMethod method, CaseFile file) {
    List<DocumentedResponse> successes =
        documented.stream().filter(DocumentedResponse::isSuccess).toList();
    boolean open = documented.stream().anyMatch(response -> response.number().isEmpty());
    OptionalInt answered = open ? OptionalInt.empty() : answered(method, file);
    if (successes.isEmpty()
        || answered.isEmpty()
        || documented.stream().anyMatch(response -> response.number().equals(answered))) {
      return Optional.empty();
    }
    Findings.Draft draft =
        Findings.of(this)
            .at(successes.get(0).span(), method, file.type())
            .status("status", successes.get(0).number().orElseThrow())
            .status("actual", answered.getAsInt());
    boolean onlyEmpty = answered.getAsInt() == 204 && successes.get(0).number().getAsInt() == 200;
    return Optional.of(onlyEmpty ? draft.note() : draft.warn());
  }

  /** The success that the handler answers; empty where it is not certain or there are several. */
  private static OptionalInt answered(SourceMethod method, CaseFile file) {
    Set<Family> families = Family.handling(method);
    List<StatusUse> uses = file.sites().uses(method);
    Optional<StatusUse> annotation =
        uses.stream().filter(use -> use.role() == Role.DECLARED).findFirst();
    if (families.size() != 1 || method.handled().isPresent()) {
      return OptionalInt.empty();
    }
    if (method.resultRoles().contains(TypeRole.CARRIER)) {
      return returned(uses);
    }
    Family family = families.iterator().next();
    if (annotation.isPresent()) {
      boolean read =
          annotation
              .flatMap(StatusUse::member)
              .flatMap(member -> Family.of(member.owner()))
              .filter(family::reads)
              .isPresent();
      return read ? success(annotation.get().code()) : OptionalInt.empty();
    }
    return isPlain(method, file, uses)
        ? byDefault(family, method, file.type())
        : OptionalInt.empty();
  }

  private static OptionalInt success(OptionalInt code) {
    return code.isPresent() && code.getAsInt() >= 200 && code.getAsInt() < 400
        ? code
        : OptionalInt.empty();
  }

  private static OptionalInt returned(List<StatusUse> uses) {
    List<StatusUse> built =
        uses.stream()
            .filter(use -> use.role() == Role.SENT && use.value().codes().size() < 2)
            .filter(use -> use.member().filter(m -> m.kind() == MemberKind.BUILD).isPresent())
            .toList();
    boolean certain = built.stream().allMatch(use -> use.code().isPresent());
    List<OptionalInt> successes =
        built.stream()
            .filter(use -> use.response().end() == ResponseFacts.End.RETURNED)
            .map(StatusUse::code)
            .filter(code -> success(code).isPresent())
            .distinct()
            .toList();
    return certain && successes.size() == 1 ? successes.get(0) : OptionalInt.empty();
  }

  /** Whether nothing but the framework's default can set the status. */
  private static boolean isPlain(SourceMethod method, CaseFile file, List<StatusUse> uses) {
    SourceType type = file.type();
    boolean classStatus =
        type.annotation(RESPONSE_STATUS).isPresent()
            || type.inherited().stream().anyMatch(use -> use.isOrHas(RESPONSE_STATUS));
    boolean annotated =
        method.annotations().stream().anyMatch(use -> use.type().endsWith("Status"));
    boolean live =
        method.hasParameter(TypeRole.RESPONSE)
            || uses.stream().anyMatch(use -> use.role() == Role.SENT)
            || file.sites().steps().stream()
                .anyMatch(
                    step ->
                        step.method().startsWith(method.signature()) && step.member().isPresent());
    return type.kind() == SourceType.Kind.CLASS
        && method.hasBody()
        && !method.overrides()
        && !method.alwaysThrows()
        && !classStatus
        && !annotated
        && !live;
  }

  private static OptionalInt byDefault(Family family, SourceMethod method, SourceType type) {
    if (method.result().equals("java.lang.Object")) {
      return OptionalInt.empty();
    }
    if (family == Family.JAX_RS) {
      return OptionalInt.of(method.returnsNothing() ? 204 : 200);
    }
    boolean content =
        type.roles().contains(TypeRole.CONTENT) || method.annotation(RESPONSE_BODY).isPresent();
    boolean view = method.resultRoles().contains(TypeRole.VIEW);
    return family == Family.SPRING && content && !view ? OptionalInt.of(200) : OptionalInt.empty();
  }
}
