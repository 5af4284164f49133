// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 401 or 407 without the field that tells how to authenticate. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 11.6.1", "RFC 9110, Section 15.5.2"},
    since = "0.1.0",
    yieldsTo = {
      "ConflictNot409",
      "EntryPointStatusSwapped",
      "FrameworkStatusReplaced",
      "NotFoundNot404",
      "PermissionDeniedNot403",
      "RateLimitNot429",
      "ServerFaultAs4xx",
      "UpstreamFailureBlamedOnCaller"
    },
    codes = {"401", "407"})
public final class ChallengeMissing implements Rule {

  private static final Map<Integer, String> FIELDS =
      Map.of(401, "WWW-Authenticate", 407, "Proxy-Authenticate");

  /** Found by the service loader. */
  public ChallengeMissing() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> FIELDS.containsKey(use.code().orElse(0)))
        .filter(use -> cannotCarry(file, use) || doesNotCarry(file, use))
        .map(use -> finding(file, use))
        .toList();
  }

  private Finding finding(CaseFile file, StatusUse use) {
    return Findings.of(this)
        .at(use)
        .variant(cannotCarry(file, use) ? "annotated" : "message")
        .with("field", FIELDS.getOrDefault(use.code().orElse(0), ""))
        .warn();
  }

  /** An annotated exception: the framework sends its status and no field. */
  private static boolean cannotCarry(CaseFile file, StatusUse use) {
    return use.role() == Role.DECLARED
        && use.carrierKind() == StatusUse.Carrier.TYPE
        && file.type().isThrowable();
  }

  /** A response whose fields are all seen. */
  private static boolean doesNotCarry(CaseFile file, StatusUse use) {
    return use.role() == Role.SENT
        && use.member().filter(member -> !isBody(member)).isPresent()
        && !isReturnedBuilder(file, use)
        && file.evidence().fields(use).filter(fields -> !hasChallenge(fields)).isPresent();
  }

  /** RFC 9457 has the status in the content too; the fields are those of the response around it. */
  private static boolean isBody(Member member) {
    return member.owner().contains("Problem");
  }

  /** A builder that is returned may get more fields from whoever called the method. */
  private static boolean isReturnedBuilder(CaseFile file, StatusUse use) {
    return use.response().end() == ResponseFacts.End.RETURNED
        && file.method(use)
            .filter(method -> !method.resultRoles().contains(TypeRole.CARRIER))
            .isPresent();
  }

  private static boolean hasChallenge(Set<String> fields) {
    return fields.stream()
        .anyMatch(
            field ->
                FIELDS.values().stream().anyMatch(challenge -> challenge.equalsIgnoreCase(field)));
  }
}
