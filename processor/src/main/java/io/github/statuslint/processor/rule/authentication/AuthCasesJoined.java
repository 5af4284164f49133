// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.StatusUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One handler, catch clause or condition that gives failed authentication and refusals one status.
 */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15.5.4", "RFC 9110, Section 15.5.2"},
    standsAlone = true,
    since = "0.1.0",
    codes = {"401", "403"},
    situations = Situation.PERMISSION)
public final class AuthCasesJoined implements Rule {

  private static final Pattern NULL_TEST = Pattern.compile("null == [^|&]+|[^|&]+ == null");

  /** Found by the service loader. */
  public AuthCasesJoined() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return AccessCase.of(file)
        .filter(answer -> answer.code() == 401 || answer.code() == 403)
        .flatMap(answer -> joined(answer).stream())
        .toList();
  }

  private Optional<Finding> joined(AccessCase answer) {
    List<Guard> guards = answer.use().context().guards();
    if (guards.isEmpty()) {
      return isOnlyStatus(answer)
          ? joined(answer, Clue.Origin.CATCHES).or(() -> joined(answer, Clue.Origin.HANDLES))
          : Optional.empty();
    }
    boolean refuses = answer.code() == 401 && answer.tells(Situation.PERMISSION, false);
    return refuses
        ? guards.stream().flatMap(guard -> joined(answer, guard).stream()).findFirst()
        : Optional.empty();
  }

  /**
   * {@code user == null || !user.isAdmin()} with a text about permission: the text is the second
   * one's, and the status the first one's.
   */
  private Optional<Finding> joined(AccessCase answer, Guard guard) {
    if (!guard.holds() || guard.nullTested().isEmpty()) {
      return Optional.empty();
    }
    List<String> operands = operands(guard.condition());
    Optional<String> absent =
        operands.stream()
            .filter(operand -> NULL_TEST.matcher(operand).matches())
            .filter(operand -> answer.isAbout(List.of(operand), "account", "login"))
            .findFirst();
    Optional<String> refused =
        operands.stream()
            .filter(operand -> !NULL_TEST.matcher(operand).matches())
            .filter(operand -> answer.isAbout(List.of(operand), "rights"))
            .findFirst();
    return absent.isPresent() && refused.isPresent()
        ? Optional.of(finding(answer, absent.get(), refused.get()))
        : Optional.empty();
  }

  /** What a condition joins by "or", parts in parentheses as a whole. */
  private static List<String> operands(String condition) {
    List<String> operands = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < condition.length(); i++) {
      char c = condition.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && condition.startsWith("||", i)) {
        operands.add(condition.substring(begin, i).strip());
        begin = i + 2;
      }
    }
    operands.add(condition.substring(begin).strip());
    return operands;
  }

  private Optional<Finding> joined(AccessCase answer, Clue.Origin origin) {
    Optional<Clue> failure = only(answer, origin, Situation.AUTHENTICATION, 403);
    Optional<Clue> refusal = only(answer, origin, Situation.PERMISSION, 401);
    if (failure.isEmpty() || refusal.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(finding(answer, failure.get().name(), refusal.get().name()));
  }

  private Finding finding(AccessCase answer, String failure, String refusal) {
    return Findings.of(this)
        .at(answer.use())
        .with("failure", failure)
        .with("refusal", refusal)
        .status("unauthenticated", 401)
        .status("forbidden", 403)
        .warn();
  }

  /** A known type of the situation that the other situation's status does not fit. */
  private static Optional<Clue> only(
      AccessCase answer, Clue.Origin origin, Situation situation, int other) {
    return answer.clues().stream()
        .filter(clue -> clue.origin() == origin && clue.situation() == situation)
        .filter(clue -> !clue.allows(other))
        .findFirst();
  }

  /** Whether no other status is answered in the method, so that there is no branch for one. */
  private static boolean isOnlyStatus(AccessCase answer) {
    StatusUse use = answer.use();
    return answer.file().uses().stream()
        .filter(other -> other.method().equals(use.method()))
        .filter(other -> other.context().caught().equals(use.context().caught()))
        .allMatch(other -> other.is(answer.code()));
  }
}
