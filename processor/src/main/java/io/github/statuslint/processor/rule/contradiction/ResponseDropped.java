// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;

/** A response that is made and not returned, or an exception that is made and not thrown. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = "RFC 9110, Section 15",
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = "StatusOverwritten",
    needs = RuleFacts.Part.DROPPED)
public final class ResponseDropped implements Rule {

  /** Found by the service loader. */
  public ResponseDropped() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.response().end() == ResponseFacts.End.DROPPED)
        .filter(use -> isMade(use) || isBuilt(use))
        .map(this::finding)
        .toList();
  }

  /** Whether an exception is made for the caller to throw, and not thrown by the call itself. */
  private static boolean isMade(StatusUse use) {
    return use.role() == Role.THROWN
        && use.member().filter(member -> member.kind() == MemberKind.ABORT).isEmpty();
  }

  private static boolean isBuilt(StatusUse use) {
    return use.role() == Role.SENT
        && use.member().filter(member -> member.kind() == MemberKind.BUILD).isPresent();
  }

  private Finding finding(StatusUse use) {
    boolean known = use.code().isPresent();
    String variant =
        use.role() == Role.THROWN
            ? (known ? "exception" : "someException")
            : (known ? "message" : "someResponse");
    return Findings.of(this).at(use).variant(variant).warn();
  }
}
