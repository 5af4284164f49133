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

/** A request method that is not supported, told with another status than 405. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.6"},
    since = "0.1.0",
    yieldsTo = {
      "NameContradictsStatus",
      "DescriptionContradictsStatus",
      "FrameworkStatusReplaced",
      "ClientFaultAs5xx"
    },
    codes = {"400", "401", "403", "404", "406", "409", "415", "500"})
public final class MethodNot405 implements Rule {

  private static final Set<Integer> WRONG = Set.of(400, 401, 403, 404, 406, 409, 415, 500);

  /** Found by the service loader. */
  public MethodNot405() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Contradiction.in(file, Set.of(Situation.METHOD)).stream()
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
        Findings.of(this).at(found.use()).status("expected", 405).because(found.clue());
    return draft.warn();
  }
}
