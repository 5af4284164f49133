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
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A problem or error body that tells another status than the status line. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9457, Section 3.1.2", "RFC 9110, Section 15"},
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.CONTENT_STATUSES)
public final class ProblemStatusMismatch implements Rule {

  /** Bodies whose number is by definition that of the status line. */
  private static final Set<String> PROBLEMS =
      Set.of(
          "org.springframework.http.ProblemDetail",
          "org.zalando.problem.Problem",
          "org.zalando.problem.ThrowableProblem",
          "org.springframework.hateoas.mediatype.problem.Problem",
          "io.quarkiverse.resteasy.problem.HttpProblem");

  /** Found by the service loader. */
  public ProblemStatusMismatch() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .flatMap(
            use ->
                switch (use.role()) {
                  case SENT, THROWN -> sent(use).stream();
                  case DECLARED -> declared(file, use);
                  default -> Stream.<Finding>empty();
                })
        .toList();
  }

  private Optional<Finding> sent(StatusUse use) {
    boolean problem = use.response().contentType().filter(PROBLEMS::contains).isPresent();
    List<Integer> told =
        use.response().contentStatuses().stream()
            .filter(status -> problem || isOfStatusLine(status, use))
            .map(StatusValue.Known::code)
            .distinct()
            .toList();
    boolean mismatch =
        use.code().isPresent()
            && (problem || use.code().getAsInt() >= 400)
            && told.size() == 1
            && !use.is(told.get(0));
    return mismatch
        ? Optional.of(Findings.of(this).at(use).status("told", told.get(0)).warn())
        : Optional.empty();
  }

  /** Whether a number is meant to be that of the status line: an error, or success with one. */
  private static boolean isOfStatusLine(StatusValue.Known status, StatusUse use) {
    boolean success = status.code() >= 200 && status.code() < 300;
    return status.constant().isPresent()
        && (status.code() >= 400 || (success && use.code().orElse(0) >= 400));
  }

  /** An annotated method that returns a body with a status of its own. */
  private Stream<Finding> declared(CaseFile file, StatusUse annotation) {
    int code = annotation.code().orElse(0);
    Optional<SourceMethod> method =
        file.method(annotation).filter(m -> !m.resultRoles().contains(TypeRole.CARRIER));
    if (code < 400 || method.isEmpty()) {
      return Stream.empty();
    }
    List<StatusUse> told =
        file.sites().uses(method.get()).stream()
            .filter(
                use ->
                    use.role() == Role.CARRIED && use.carrierKind() == StatusUse.Carrier.EXPRESSION)
            .filter(use -> use.response().end() == ResponseFacts.End.RETURNED)
            .filter(use -> use.code().orElse(0) >= 400)
            .toList();
    boolean oneOther =
        told.stream().map(StatusUse::code).distinct().count() == 1 && !told.get(0).is(code);
    return oneOther
        ? told.stream()
            .map(
                use ->
                    Findings.of(this)
                        .at(use)
                        .status("status", code)
                        .status("told", use.code().orElseThrow())
                        .warn())
        : Stream.empty();
  }
}
