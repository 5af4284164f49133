// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceMethod.Handled;
import io.github.statuslint.processor.site.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A handler of errors that answers with content and the status of success, for it sets none. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.3.1", "RFC 9110, Section 15"},
    since = "0.1.0",
    needs = RuleFacts.Part.HANDLERS)
public final class ErrorHandlerWithoutStatus implements Rule {

  /** Found by the service loader. */
  public ErrorHandlerWithoutStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.methods().stream()
        .filter(method -> method.hasBody() && !method.alwaysThrows())
        .flatMap(method -> judge(file, method).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, SourceMethod method) {
    Optional<Handled> handled =
        method.handled().filter(h -> h.contract().defaultStatus().orElse(500) < 300);
    if (handled.isEmpty() || HandlerAnswer.mayHaveStatus(file, method)) {
      return Optional.empty();
    }
    return handled.get().contract().annotation()
        ? returned(file, method, handled.get())
        : written(file, method, handled.get());
  }

  /** A handler found by its annotation: what it returns is the content. */
  private Optional<Finding> returned(CaseFile file, SourceMethod method, Handled handled) {
    SourceType type = file.type();
    if (method.returnsNothing()) {
      return written(file, method, handled);
    }
    if (HandlerAnswer.isUnclear(method, type, handled)) {
      return Optional.empty();
    }
    if (HandlerAnswer.isContent(method, type)) {
      return Optional.of(told(file, method, handled));
    }
    return HandlerAnswer.selectsView(method, type)
        ? Optional.of(
            Findings.of(this).at(method, type).status("status", 200).variant("view").note())
        : Optional.empty();
  }

  /** A handler that writes to the live response it is given. */
  private Optional<Finding> written(CaseFile file, SourceMethod method, Handled handled) {
    return HandlerAnswer.isWritten(file, method)
        ? Optional.of(told(file, method, handled))
        : Optional.empty();
  }

  private Finding told(CaseFile file, SourceMethod method, Handled handled) {
    Findings.Draft draft = Findings.of(this).at(method, file.type()).status("status", 200);
    OptionalInt expected = carried(file, method);
    if (expected.isEmpty()) {
      expected = expected(file, handled);
    }
    if (expected.isPresent()) {
      draft.status("expected", expected.getAsInt());
    } else {
      draft.variant("open");
    }
    if (handled.contract().duty() != Duty.EXCEPTION) {
      draft.because("contract", Evidence.simpleName(handled.contract().type()));
    } else if (!handled.exceptions().isEmpty()) {
      draft.because("handles", Evidence.simpleName(handled.exceptions().get(0)));
    }
    return draft.warn();
  }

  /** The one error status that the returned object carries. */
  private static OptionalInt carried(CaseFile file, SourceMethod method) {
    List<Integer> codes =
        file.sites().uses(method).stream()
            .filter(use -> use.role() == Role.CARRIED)
            .flatMap(use -> use.value().codes().stream())
            .distinct()
            .toList();
    return codes.size() == 1 && codes.get(0) >= 400 && codes.get(0) < 600
        ? OptionalInt.of(codes.get(0))
        : OptionalInt.empty();
  }

  private static OptionalInt expected(CaseFile file, Handled handled) {
    if (handled.contract().duty() == Duty.UNAUTHENTICATED) {
      return OptionalInt.of(Situation.AUTHENTICATION.usual());
    }
    if (handled.contract().duty() == Duty.DENIED) {
      return OptionalInt.of(Situation.PERMISSION.usual());
    }
    if (handled.exceptions().size() != 1) {
      return OptionalInt.empty();
    }
    String exception = handled.exceptions().get(0);
    if (AdviceReach.CATCH_ALL.contains(exception)) {
      return OptionalInt.of(Situation.FAILURE.usual());
    }
    return file.evidence()
        .exceptions()
        .meaning(exception, handled.supertypes().getOrDefault(exception, List.of()))
        .filter(meaning -> meaning.strength() != Clue.Strength.WEAK)
        .map(meaning -> OptionalInt.of(meaning.answers().get(0)))
        .orElse(OptionalInt.empty());
  }
}
