package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import java.util.List;
import java.util.Set;

/** Content that is too large, told with another status than 413. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.14"},
    since = "0.1.0",
    yieldsTo = {
      "NameContradictsStatus",
      "DescriptionContradictsStatus",
      "FrameworkStatusReplaced",
      "ClientFaultAs5xx"
    },
    codes = {"400", "401", "403", "404", "405", "409", "415", "500"})
public final class PayloadTooLargeNot413 implements Rule {

  private static final Set<Integer> WRONG = Set.of(400, 401, 403, 404, 405, 409, 415, 500);

  /** Found by the service loader. */
  public PayloadTooLargeNot413() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Contradiction.in(file, Set.of(Situation.TOO_LARGE)).stream()
        .filter(found -> WRONG.contains(found.code()))
        .filter(found -> !isOwnedByFramework(file, found))
        .map(this::finding)
        .toList();
  }

  /** What Spring throws has a rule of its own. */
  private static boolean isOwnedByFramework(CaseFile file, Contradiction found) {
    return found.isFrom(Origin.HANDLES) && HandledExceptions.ofSpring(file, found.use());
  }

  private Finding finding(Contradiction found) {
    Findings.Draft draft =
        Findings.of(this).at(found.use()).status("expected", 413).because(found.clue());
    return found.code() == 400 ? draft.note() : draft.warn();
  }
}
