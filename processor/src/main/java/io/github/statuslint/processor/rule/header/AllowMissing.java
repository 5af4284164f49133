// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Nearby;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 405 without the methods that are allowed. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.6", "RFC 9110, Section 10.2.1"},
    yieldsTo = {"AuthenticationFailureNot401", "PermissionDeniedNot403"},
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    standsAlone = true,
    since = "0.1.0",
    codes = {"405"})
public final class AllowMissing implements Rule {

  /** What the allowed methods are called. */
  private static final Pattern METHODS =
      Pattern.compile(
          "^allow(ed|s)?$|(allowed|supported|valid).?(http.?)?methods", Pattern.CASE_INSENSITIVE);

  private static final NeededField ALLOW = new NeededField("Allow", Set.of(405));

  /** Found by the service loader. */
  public AllowMissing() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Stream.concat(ALLOW.missing(file), ALLOW.missingInHelper(file))
        .filter(use -> !isTypeThatKnowsThem(file, use))
        .map(this::tell)
        .toList();
  }

  /** Whether an exception class is given the methods, so that its handler can name them. */
  private static boolean isTypeThatKnowsThem(CaseFile file, StatusUse use) {
    return use.carrierKind() == StatusUse.Carrier.TYPE && Nearby.of(file, use).has(METHODS);
  }

  private Finding tell(StatusUse use) {
    boolean exception = use.role() == Role.THROWN || use.carrierKind() == StatusUse.Carrier.TYPE;
    return Findings.of(this).at(use).variant(exception ? "exception" : "message").warn();
  }
}
