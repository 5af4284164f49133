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
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Set;

/** 426 without the protocol to upgrade to. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.22", "RFC 9110, Section 7.8"},
    yieldsTo = {"AuthenticationFailureNot401", "PermissionDeniedNot403"},
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    since = "0.1.0",
    codes = {"426"})
public final class UpgradeMissing implements Rule {

  private static final NeededField UPGRADE = new NeededField("Upgrade", Set.of(426));

  /** Found by the service loader. */
  public UpgradeMissing() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return UPGRADE.missing(file).map(this::tell).toList();
  }

  private Finding tell(StatusUse use) {
    boolean exception = use.role() == Role.THROWN || use.carrierKind() == StatusUse.Carrier.TYPE;
    return Findings.of(this).at(use).variant(exception ? "exception" : "message").warn();
  }
}
