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
import java.util.regex.Pattern;

/** 200 to a POST whose handler is named after a creation. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 9.3.3", "RFC 9110, Section 15.3.2"},
    since = "0.1.0",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    codes = {"200"})
public final class CreationAnsweredOk implements Rule {

  private static final Pattern CREATION = Pattern.compile("(create|add|register|insert)([A-Z].*)?");

  /** Found by the service loader. */
  public CreationAnsweredOk() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Answered.to(file, Set.of("POST"), Set.of(200))
        .filter(use -> use.context().guards().isEmpty() && use.context().caught().isEmpty())
        .filter(
            use -> file.method(use).filter(m -> CREATION.matcher(m.name()).matches()).isPresent())
        .map(use -> Findings.of(this).at(use).status("expected", 201).note())
        .toList();
  }
}
