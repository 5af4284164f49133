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
import java.util.Map;
import java.util.Set;

/** A status to a POST that only answers conditional and range requests. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 9.3.3", "RFC 9110, Section 14.2", "RFC 9110, Section 15.4.5"},
    since = "0.1.0",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    codes = {"206", "304", "416"})
public final class PostAnsweredWith206Or304Or416 implements Rule {

  private static final Map<Integer, Integer> INSTEAD = Map.of(206, 200, 304, 200, 416, 400);

  /** Found by the service loader. */
  public PostAnsweredWith206Or304Or416() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Answered.to(file, Set.of("POST"), INSTEAD.keySet())
        .map(
            use ->
                Findings.of(this)
                    .at(use)
                    .status("expected", INSTEAD.getOrDefault(use.code().orElseThrow(), 200))
                    .warn())
        .toList();
  }
}
