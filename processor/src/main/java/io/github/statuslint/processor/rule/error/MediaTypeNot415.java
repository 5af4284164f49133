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

/** A media type that is not supported, told with another status than 415. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.16"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {
      "NameContradictsStatus",
      "DescriptionContradictsStatus",
      "FrameworkStatusReplaced",
      "ClientFaultAs5xx"
    },
    codes = {"400", "401", "403", "404", "405", "406", "409", "413", "500", "501"},
    situations = Situation.MEDIA_TYPE,
    groups = RuleGroup.MEANT_STATUS)
public final class MediaTypeNot415 implements Rule {

  private static final ExpectedStatus EXPECTED =
      new ExpectedStatus(
          Situation.MEDIA_TYPE, 415, Set.of(400, 401, 403, 404, 405, 406, 409, 413, 500, 501));

  /** Found by the service loader. */
  public MediaTypeNot415() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return EXPECTED.missed(this, file, 400);
  }
}
