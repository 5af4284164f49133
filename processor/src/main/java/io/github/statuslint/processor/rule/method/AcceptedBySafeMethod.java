// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.method;

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

/** 202 to a GET or HEAD that starts nothing. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15.3.3", "RFC 9110, Section 9.2.1"},
    since = "0.1.0",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    codes = {"202"})
public final class AcceptedBySafeMethod implements Rule {

  /** A resource that tells how far some work is may say that it goes on. */
  private static final Pattern WORK =
      Pattern.compile(
          "status|state|job|task|queue|poll|pending|progress|process|running|ready|async|export"
              + "|import|report|generat|prepar|later|future|deferred|await|result|retry",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_HTTP =
      Pattern.compile("HttpStatus|ResponseStatus|^[sS]tatus(Type)?$|ResponseEntity");

  /** Found by the service loader. */
  public AcceptedBySafeMethod() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Answered.to(file, Set.of("GET", "HEAD"), Set.of(202))
        .filter(use -> use.context().guards().isEmpty() && !isDocumented(file, use))
        .filter(use -> !Nearby.of(file, use).has(WORK, OF_HTTP))
        .map(
            use ->
                Findings.of(this)
                    .at(use)
                    .with("method", Answered.requestMethod(file, use))
                    .status("expected", 200)
                    .note())
        .toList();
  }

  /** Whether the documentation of the method promises it too. */
  private static boolean isDocumented(CaseFile file, StatusUse use) {
    return file.uses().stream()
        .filter(other -> other.role() == Role.DOCUMENTED && other.is(202))
        .anyMatch(other -> other.method().equals(use.method()));
  }
}
