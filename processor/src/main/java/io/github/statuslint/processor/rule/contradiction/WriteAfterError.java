// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that goes on with a response after an error or a redirect has ended it. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15", "RFC 9110, Section 6.1"},
    since = "0.1.0",
    needs = RuleFacts.Part.STEPS)
public final class WriteAfterError implements Rule {

  /** Frameworks whose contract says that nothing may follow. */
  private static final List<String> ENDING =
      List.of(
          "jakarta.servlet.",
          "javax.servlet.",
          "org.springframework.security.web.",
          "io.vertx.ext.web.");

  /** Found by the service loader. */
  public WriteAfterError() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (file.type().supertypes().stream().anyMatch(type -> type.endsWith("ResponseWrapper"))) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    List<Step> steps = file.sites().steps();
    for (int i = 0; i < steps.size(); i++) {
      Step end = steps.get(i);
      if (endsResponse(end)) {
        following(end, steps.subList(i + 1, steps.size()))
            .ifPresent(next -> found.add(finding(end, next)));
      }
    }
    return found;
  }

  private static boolean endsResponse(Step step) {
    String owner = step.member().map(Member::owner).orElse("");
    return (step.kind() == Step.Kind.SEND_ERROR || step.kind() == Step.Kind.REDIRECT)
        && ENDING.stream().anyMatch(owner::startsWith);
  }

  /** The first step that is certain to follow; none where the code may have left before it. */
  private static Optional<Step> following(Step end, List<Step> later) {
    for (Step step : later) {
      if (!step.method().equals(end.method())) {
        continue;
      }
      if (step.kind() == Step.Kind.LEAVE) {
        return Optional.empty();
      }
      if (end.enclosing().contains(step.block()) && goesOn(step, end)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(Step step, Step end) {
    boolean sameResponse = step.receiver().equals(end.receiver());
    boolean vertx = step.member().filter(m -> m.owner().startsWith("io.vertx.")).isPresent();
    return switch (step.kind()) {
      case WRITE -> sameResponse && step.member().filter(WriteAfterError::isFlush).isEmpty();
      case FORWARD -> !step.receiver().isEmpty() || vertx;
      case SEND_ERROR, REDIRECT -> sameResponse && endsResponse(step);
      case SET_STATUS -> sameResponse && step.code().isPresent() && !step.code().equals(end.code());
      default -> false;
    };
  }

  private static boolean isFlush(Member member) {
    return member.name().equals("flushBuffer");
  }

  private Finding finding(Step end, Step next) {
    Findings.Draft draft =
        Findings.of(this)
            .at(end.span(), end.element())
            .with("call", end.member().map(Member::name).orElse(""))
            .with("next", next.member().map(Member::name).orElse(""));
    if (end.code().isEmpty()) {
      return draft.variant("someStatus").warn();
    }
    return draft.status("status", end.code().getAsInt()).warn();
  }
}
