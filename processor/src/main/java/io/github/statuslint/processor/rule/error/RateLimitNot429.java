// SPDX-License-Identifier: Apache-2.0
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
import io.github.statuslint.processor.rule.RuleGroup;
import java.util.List;
import java.util.Set;

/** A caller that is too fast, told with another status than 429 or 503. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 6585, Section 4"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {
      "NameContradictsStatus",
      "DescriptionContradictsStatus",
      "SuccessStatusOnException"
    },
    codes = {
      "2xx", "400", "401", "402", "403", "404", "405", "408", "409", "410", "413", "422", "423",
      "425", "500"
    },
    situations = Situation.RATE_LIMIT,
    groups = RuleGroup.MEANT_STATUS)
public final class RateLimitNot429 implements Rule {

  private static final Set<Integer> WRONG =
      Set.of(400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 422, 423, 425, 500);

  /** Found by the service loader. */
  public RateLimitNot429() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Contradiction.in(file, Set.of(Situation.RATE_LIMIT)).stream()
        .filter(found -> WRONG.contains(found.code()) || isNamedSuccess(found))
        .map(
            found ->
                Findings.of(this)
                    .at(found.use())
                    .status("expected", 429)
                    .because(found.clue())
                    .warn())
        .toList();
  }

  private static boolean isNamedSuccess(Contradiction found) {
    return found.isSuccess() && found.isFrom(Origin.HANDLES, Origin.TESTS, Origin.CONSTANT);
  }
}
