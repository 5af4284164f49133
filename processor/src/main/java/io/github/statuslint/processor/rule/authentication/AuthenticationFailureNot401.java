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
import java.util.Set;

/** A failed authentication answered with another status than 401. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.5.2", "RFC 6750, Section 3.1"},
    since = "0.1.0")
public final class AuthenticationFailureNot401 implements Rule {

  /** Answers that are no answer to the failure: redirects to a login page, a proxy's challenge. */
  private static final Set<Integer> OTHER_WAYS = Set.of(301, 302, 303, 307, 308, 407);

  /** Found by the service loader. */
  public AuthenticationFailureNot401() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.role().isAnswer() || isCarrier(use))
        .filter(use -> use.code().isPresent() && !OTHER_WAYS.contains(use.code().getAsInt()))
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private static boolean isCarrier(StatusUse use) {
    return use.carrierKind() == StatusUse.Carrier.ENUM_CONSTANT;
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    List<Clue> clues = file.clues(use);
    Optional<Clue> failed =
        clues.stream()
            .filter(clue -> clue.situation() == Situation.AUTHENTICATION)
            .filter(clue -> clue.strength() != Clue.Strength.WEAK)
            .findFirst();
    boolean other =
        clues.stream()
            .anyMatch(
                clue ->
                    clue.situation() != Situation.AUTHENTICATION
                        && clue.strength() != Clue.Strength.WEAK
                        && clue.allows(use.code().getAsInt()));
    if (failed.isEmpty() || other || failed.get().allows(use.code().getAsInt())) {
      return Optional.empty();
    }
    return Optional.of(
        Findings.of(this).at(use).status("expected", 401).because(failed.get()).warn());
  }
}
