// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import java.util.List;
import java.util.Set;

/** Content that is too large, told with another status than 413. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.14"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {
      "NameContradictsStatus",
      "DescriptionContradictsStatus",
      "FrameworkStatusReplaced",
      "ClientFaultAs5xx"
    },
    codes = {"400", "401", "403", "404", "405", "409", "415", "500"},
    situations = Situation.TOO_LARGE,
    groups = RuleGroup.MEANT_STATUS)
public final class PayloadTooLargeNot413 implements Rule {

  private static final ExpectedStatus EXPECTED =
      new ExpectedStatus(Situation.TOO_LARGE, 413, Set.of(400, 401, 403, 404, 405, 409, 415, 500));

  /** Found by the service loader. */
  public PayloadTooLargeNot413() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return EXPECTED.missed(this, file, 400);
  }
}
