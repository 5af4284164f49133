// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Set;

/** 302 for something that was found. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.4.3", "RFC 9110, Section 10.2.2"},
    yieldsTo = "SuccessStatusOnException",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    standsAlone = true,
    since = "0.1.0",
    codes = {"302"})
public final class FoundWithoutLocation implements Rule {

  /** Found by the service loader. */
  public FoundWithoutLocation() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(302))
        .filter(use -> use.role() == Role.SENT || use.role() == Role.DECLARED)
        .filter(use -> tellsContent(file, use) && lacksLocation(file, use))
        .map(use -> Findings.of(this).at(use).status("expected", 200).warn())
        .toList();
  }

  /** Whether a result goes with it, which a redirect has no use for. */
  private static boolean tellsContent(CaseFile file, StatusUse use) {
    if (use.role() == Role.SENT) {
      return use.response().content() == ResponseFacts.Content.PRESENT;
    }
    return file.method(use).filter(method -> !method.returnsNothing()).isPresent();
  }

  private static boolean lacksLocation(CaseFile file, StatusUse use) {
    return file.evidence()
        .fields(use)
        .filter(fields -> fields.stream().noneMatch("Location"::equalsIgnoreCase))
        .isPresent();
  }
}
