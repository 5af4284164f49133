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
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;

/** One handler or catch clause that gives failed authentication and refusals one status. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15.5.4", "RFC 9110, Section 15.5.2"},
    standsAlone = true,
    since = "0.1.0",
    codes = {"401", "403"},
    needs = RuleFacts.Part.FAILURES)
public final class AuthCasesJoined implements Rule {

  /** Found by the service loader. */
  public AuthCasesJoined() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return AccessCase.of(file)
        .filter(answer -> answer.code() == 401 || answer.code() == 403)
        .filter(answer -> answer.use().context().guards().isEmpty())
        .filter(AuthCasesJoined::isOnlyStatus)
        .flatMap(
            answer ->
                List.of(Clue.Origin.CATCHES, Clue.Origin.HANDLES).stream()
                    .flatMap(origin -> joined(answer, origin).stream())
                    .limit(1))
        .toList();
  }

  private Optional<Finding> joined(AccessCase answer, Clue.Origin origin) {
    Optional<Clue> failure = only(answer, origin, Situation.AUTHENTICATION, 403);
    Optional<Clue> refusal = only(answer, origin, Situation.PERMISSION, 401);
    if (failure.isEmpty() || refusal.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Findings.of(this)
            .at(answer.use())
            .with("failure", failure.get().name())
            .with("refusal", refusal.get().name())
            .status("unauthenticated", 401)
            .status("forbidden", 403)
            .warn());
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
