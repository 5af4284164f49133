// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.ResponseFacts.End;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;

/**
 * An exception with a status that blames the caller, thrown in a try block whose own catch clause
 * answers a fault of the service to whatever it catches: the status never leaves the method.
 */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5", "RFC 9110, Section 15.6"},
    since = "0.1.0",
    standsAlone = true,
    codes = {"4xx"},
    needs = RuleFacts.Part.FAILURES)
public final class StatusLostInCatch implements Rule {

  /** Found by the service loader. */
  public StatusLostInCatch() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.context().caughtBy() > 0 && use.code().orElse(0) / 100 == 4)
        .filter(use -> use.role().isAnswer() || use.role() == Role.RAISED)
        .filter(use -> !file.isSaidWithin(use))
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse lost) {
    List<StatusUse> answers =
        file.uses().stream()
            .filter(use -> use.context().clause() == lost.context().caughtBy())
            .filter(use -> use.method().equals(lost.method()) && isAnswer(use))
            .toList();
    if (answers.isEmpty() || answers.stream().anyMatch(use -> use.code().orElse(0) / 100 != 5)) {
      return Optional.empty();
    }
    StatusUse answer = answers.get(0);
    Optional<Caught> caught = answer.context().caught();
    return Optional.of(
        Findings.of(this)
            .at(lost)
            .status("actual", answer.code().orElseThrow())
            .with("exception", Evidence.simpleName(caught.orElseThrow().types().get(0)))
            .warn());
  }

  private static boolean isAnswer(StatusUse use) {
    return use.role().isAnswer()
        || use.role() == Role.RAISED
        || (use.role() == Role.CARRIED && use.response().end() != End.DROPPED);
  }
}
