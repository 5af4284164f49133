// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.method;

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

/** 201 to a GET or HEAD, which create nothing. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.3.2", "RFC 9110, Section 9.2.1"},
    since = "0.1.0",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    codes = {"201"})
public final class CreatedBySafeMethod implements Rule {

  /** Found by the service loader. */
  public CreatedBySafeMethod() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Answered.to(file, Set.of("GET", "HEAD"), Set.of(201))
        .map(
            use ->
                Findings.of(this)
                    .at(use)
                    .with("method", Answered.requestMethod(file, use))
                    .status("expected", 200)
                    .warn())
        .toList();
  }
}
