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
import io.github.statuslint.processor.site.Role;
import java.util.List;
import java.util.Set;

/** A redirect that does not say where to. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.4", "RFC 9110, Section 10.2.2"},
    yieldsTo = {"FoundWithoutLocation", "SuccessStatusOnException"},
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    since = "0.1.0",
    codes = {"301", "302", "303", "307", "308"})
public final class RedirectWithoutLocation implements Rule {

  private static final NeededField LOCATION =
      new NeededField("Location", Set.of(301, 302, 303, 307, 308));

  /** Found by the service loader. */
  public RedirectWithoutLocation() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return LOCATION
        .missing(file)
        .filter(use -> use.role() != Role.THROWN)
        .map(use -> Findings.of(this).at(use).warn())
        .toList();
  }
}
