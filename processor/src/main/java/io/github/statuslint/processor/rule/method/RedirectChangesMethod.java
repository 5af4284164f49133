// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.method;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Nearby;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A redirect that may turn the request into a GET. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15.4", "RFC 9110, Section 15.4.2", "RFC 9110, Section 15.4.3"},
    yieldsTo = {"RedirectWithoutLocation", "FoundWithoutLocation"},
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    since = "0.1.0",
    codes = {"301", "302"})
public final class RedirectChangesMethod implements Rule {

  private static final Map<Integer, Integer> KEEPING = Map.of(301, 308, 302, 307);

  /** Protocols that redirect a form post with 302 by their own rules. */
  private static final Pattern LOGIN =
      Pattern.compile(
          "oauth|openid|oidc|saml|authori[sz]|login|logout|signin|callback|sso",
          Pattern.CASE_INSENSITIVE);

  /** Found by the service loader. */
  public RedirectChangesMethod() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Answered.to(file, Set.of("POST", "PUT", "PATCH"), KEEPING.keySet())
        .filter(use -> use.member().filter(RedirectChangesMethod::isChosen).isPresent())
        .filter(use -> !use.is(302) || !Nearby.of(file, use).has(LOGIN))
        .map(
            use ->
                Findings.of(this)
                    .at(use)
                    .with("method", Answered.requestMethod(file, use))
                    .status("keeping", KEEPING.getOrDefault(use.code().orElseThrow(), 307))
                    .status("turning", 303)
                    .note())
        .toList();
  }

  /** Whether the code is the program's choice, not that of {@code sendRedirect} or a view. */
  private static boolean isChosen(Member member) {
    return member.kind() != MemberKind.REDIRECT
        && !member.owner().endsWith("View")
        && !member.owner().contains("Rendering");
  }
}
