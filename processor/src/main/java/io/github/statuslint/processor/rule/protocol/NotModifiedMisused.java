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
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 304 that answers no conditional request. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.4.5", "RFC 9110, Section 13.1.2"},
    yieldsTo = {
      "UpstreamFailureBlamedOnCaller",
      "PostAnsweredWith206Or304Or416",
      "ContentWithoutContentStatus"
    },
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    since = "0.1.0",
    codes = {"304"})
public final class NotModifiedMisused implements Rule {

  /** Conditional requests, what they compare, and long polling, which has made 304 its own. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "if.?(none.?)?match|modified.?since|last.?modified|etag|check.?not.?modified|cach|version"
              + "|revision|hash|digest|poll|deferred|since",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

  /** Found by the service loader. */
  public NotModifiedMisused() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(304))
        .filter(use -> use.role() != Role.CONFIGURED && isHandlers(file, use))
        .filter(use -> isUnconditional(around(file, use)))
        .map(use -> Chosen.instead(Findings.of(this).at(use), file, use, 200).warn())
        .toList();
  }

  /** Whether a request reaches the method itself; what a helper is called for is not seen. */
  private static boolean isHandlers(CaseFile file, StatusUse use) {
    return file.method(use)
        .filter(method -> method.routes().isPresent() || method.handled().isPresent())
        .isPresent();
  }

  /**
   * What changes something answers 412 where a condition fails, so that only its own names count.
   */
  private static Nearby around(CaseFile file, StatusUse use) {
    boolean changes =
        file.method(use)
            .flatMap(SourceMethod::routes)
            .filter(routes -> !routes.methods().isEmpty() && CHANGES.containsAll(routes.methods()))
            .isPresent();
    return changes ? Nearby.of(file, use) : Nearby.inType(file, use);
  }

  private static boolean isUnconditional(Nearby nearby) {
    return !nearby.readsConditionalFields() && !nearby.has(CONDITION);
  }
}
