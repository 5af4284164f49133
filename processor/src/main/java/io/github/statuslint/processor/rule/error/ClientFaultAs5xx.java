// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A request that the framework itself refuses as the caller's fault, answered 5xx. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.5", "RFC 9110, Section 15.6"},
    standsAlone = true,
    since = "0.1.0",
    codes = {"5xx"},
    needs = RuleFacts.Part.HANDLERS,
    groups = RuleGroup.MEANT_STATUS)
public final class ClientFaultAs5xx implements Rule {

  private static final Set<Situation> FAULTS =
      EnumSet.of(
          Situation.BAD_INPUT,
          Situation.METHOD,
          Situation.MEDIA_TYPE,
          Situation.NOT_ACCEPTABLE,
          Situation.TOO_LARGE);

  /** Libraries that Spring wraps: what reaches a handler unwrapped is the program's own data. */
  private static final List<String> WRAPPED_BY_SPRING =
      List.of("com.fasterxml.jackson.", "tools.jackson.", "com.google.gson.", "jakarta.json.");

  /** Found by the service loader. */
  public ClientFaultAs5xx() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return HandledExceptions.where(file, ClientFaultAs5xx::isBlamedOnService).stream()
        .map(
            answer ->
                Findings.of(this)
                    .at(answer.use())
                    .status("expected", answer.meaning().answers().get(0))
                    .because("handles", HandledExceptions.simpleName(answer))
                    .warn())
        .toList();
  }

  private static boolean isBlamedOnService(HandledExceptions.Answered answer) {
    return answer.code() >= 500
        && answer.code() < 600
        && FAULTS.contains(answer.meaning().situation())
        && !answer.meaning().answers().contains(answer.code())
        && !isOwnData(answer);
  }

  private static boolean isOwnData(HandledExceptions.Answered answer) {
    return answer.isHandledBy("Spring")
        && WRAPPED_BY_SPRING.stream().anyMatch(answer.meaning().type()::startsWith);
  }
}
