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

/** An exception to which Spring gives a status itself, handled with another one. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5", "RFC 9110, Section 15.5.6"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"ClientFaultAs5xx"},
    needs = {RuleFacts.Part.USES, RuleFacts.Part.HANDLERS},
    groups = RuleGroup.MEANT_STATUS)
public final class FrameworkStatusReplaced implements Rule {

  private static final Set<Situation> ANSWERED =
      EnumSet.of(
          Situation.BAD_INPUT,
          Situation.NOT_FOUND,
          Situation.METHOD,
          Situation.MEDIA_TYPE,
          Situation.NOT_ACCEPTABLE,
          Situation.TOO_LARGE);

  /** Found by the service loader. */
  public FrameworkStatusReplaced() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return HandledExceptions.where(file, FrameworkStatusReplaced::isReplaced).stream()
        .filter(answer -> !isOneOfTwo(file, answer))
        .map(this::finding)
        .toList();
  }

  private static boolean isReplaced(HandledExceptions.Answered answer) {
    return answer.isSprings()
        && ANSWERED.contains(answer.meaning().situation())
        && !answer.meaning().answers().contains(answer.code())
        && !isDeliberate(answer);
  }

  /** Whether the handler knows Spring's answer, too, and chooses between them. */
  private static boolean isOneOfTwo(CaseFile file, HandledExceptions.Answered answer) {
    return !answer.use().context().guards().isEmpty()
        && file.uses().stream()
            .filter(other -> other.method().equals(answer.use().method()))
            .anyMatch(other -> answer.meaning().answers().contains(other.code().orElse(0)));
  }

  /** 422 for values that are not valid, redirects, and a page in place of a missing resource. */
  private static boolean isDeliberate(HandledExceptions.Answered answer) {
    int code = answer.code();
    return switch (answer.meaning().situation()) {
      case BAD_INPUT -> code == 422 || code >= 500 || isRedirect(code);
      case NOT_FOUND -> code == 410 || code < 400;
      default -> code >= 500 || isRedirect(code);
    };
  }

  private static boolean isRedirect(int code) {
    return code >= 300 && code < 400;
  }

  private Finding finding(HandledExceptions.Answered answer) {
    Findings.Draft draft =
        Findings.of(this)
            .at(answer.use())
            .with("exception", HandledExceptions.simpleName(answer))
            .status("expected", answer.meaning().answers().get(0));
    boolean debatable = answer.meaning().situation() == Situation.TOO_LARGE && answer.code() == 400;
    return debatable ? draft.note() : draft.warn();
  }
}
