// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Nearby;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 406 for something else than the Accept fields. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.5.7", "RFC 9110, Section 12.5"},
    yieldsTo = "UpstreamFailureBlamedOnCaller",
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    standsAlone = true,
    since = "0.1.0",
    codes = {"406"})
public final class NotAcceptableMisused implements Rule {

  private static final Pattern NEGOTIATION =
      Pattern.compile(
          "^accept$|invalid.?accept|accept.?(header|language|encoding|charset|patch)"
              + "|media.?type|content.?type|mime"
              + "|variant|negotiat|language|locale|charset|encoding|format|representation|produc"
              // RFC 7089 negotiates the time of a version.
              + "|memento",
          Pattern.CASE_INSENSITIVE);

  /** Found by the service loader. */
  public NotAcceptableMisused() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(406))
        .filter(use -> !Chosen.fits(file, use))
        .filter(use -> !Nearby.of(file, use).has(NEGOTIATION))
        .map(use -> Chosen.instead(Findings.of(this).at(use), file, use, 400).warn())
        .toList();
  }
}
