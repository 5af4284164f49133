// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A status that a later call replaces before anybody sees it. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15", "RFC 9110, Section 15.4"},
    since = "0.1.0",
    yieldsTo = "FoundWithoutLocation")
public final class StatusOverwritten implements Rule {

  private static final Set<Step.Kind> SETS =
      Set.of(Step.Kind.SET_STATUS, Step.Kind.SEND_ERROR, Step.Kind.REDIRECT);

  /** Frameworks whose redirect replaces a status that was set before. */
  private static final List<String> REDIRECT_REPLACES =
      List.of("jakarta.servlet.", "javax.servlet.", "io.javalin.", "org.springframework.security.");

  /** Work between two statuses may end in an exception, for which the first one is meant. */
  private static final int NEAR = 3;

  /** Found by the service loader. */
  public StatusOverwritten() {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    List<Step> steps = file.sites().steps();
    for (int i = 0; i < steps.size(); i++) {
      Step first = steps.get(i);
      if (first.kind() == Step.Kind.SET_STATUS && first.code().isPresent()) {
        overwriting(first, steps.subList(i + 1, steps.size()))
            .ifPresent(second -> found.add(replaced(first, second)));
      }
    }
    List<StatusUse> built = file.uses().stream().filter(StatusOverwritten::isBuilt).toList();
    for (int i = 1; i < built.size(); i++) {
      StatusUse first = built.get(i - 1);
      StatusUse second = built.get(i);
      if (first.call().equals(second.call()) && isMeant(first) && replaces(second, first)) {
        Findings.Draft draft =
            Findings.of(this).at(first).status("actual", second.code().orElseThrow());
        found.add(isExplicit(first) ? draft.warn() : draft.note());
      }
    }
    return found;
  }

  private static Optional<Step> overwriting(Step first, List<Step> later) {
    for (Step step : later) {
      if (!step.method().equals(first.method()) || step.kind() == Step.Kind.HEADER) {
        continue;
      }
      boolean same = step.receiver().equals(first.receiver()) && step.block() == first.block();
      boolean replaces =
          same
              && SETS.contains(step.kind())
              && step.code().isPresent()
              && step.code().getAsInt() != first.code().getAsInt();
      return replaces && reaches(first, step) ? Optional.of(step) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean reaches(Step first, Step second) {
    return switch (second.kind()) {
      case REDIRECT -> {
        String owner = second.member().map(Member::owner).orElse("");
        yield REDIRECT_REPLACES.stream().anyMatch(owner::startsWith);
      }
      case SEND_ERROR -> true;
      default -> second.span().line() - first.span().endLine() <= NEAR;
    };
  }

  private Finding replaced(Step first, Step second) {
    return Findings.of(this)
        .at(first.span(), first.element())
        .status("status", first.code().orElseThrow())
        .status("actual", second.code().orElseThrow())
        .with("call", second.member().map(Member::name).orElse(""))
        .variant(second.kind() == Step.Kind.SET_STATUS ? "message" : "byCall")
        .warn();
  }

  private static boolean isBuilt(StatusUse use) {
    return use.role() == Role.SENT
        && use.member().filter(member -> member.kind() == MemberKind.BUILD).isPresent();
  }

  /** Whether the status was chosen: {@code ok(content)} may only be a way to give the content. */
  private static boolean isMeant(StatusUse use) {
    boolean plain = use.member().orElseThrow().parameters().isEmpty() && !use.is(200);
    return use.code().isPresent() && (isExplicit(use) || plain);
  }

  /** Whether the call takes the status, not only a builder that happens to have one. */
  private static boolean isExplicit(StatusUse use) {
    return use.member().orElseThrow().status() instanceof StatusSource.Argument;
  }

  private static boolean replaces(StatusUse second, StatusUse first) {
    return second.code().isPresent() && !second.code().equals(first.code()) && isExplicit(second);
  }
}
