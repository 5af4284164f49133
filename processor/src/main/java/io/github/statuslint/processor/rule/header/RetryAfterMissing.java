// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import java.util.List;
import java.util.Set;

/** 429 or 503 that does not say when to come back. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 10.2.3", "RFC 6585, Section 4", "RFC 9110, Section 15.6.4"},
    since = "0.1.0",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    codes = {"429", "503"})
public final class RetryAfterMissing implements Rule {

  private static final NeededField RETRY_AFTER = new NeededField("Retry-After", Set.of(429, 503));

  /** Found by the service loader. */
  public RetryAfterMissing() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return RETRY_AFTER.missing(file).map(use -> Findings.of(this).at(use).note()).toList();
  }
}
