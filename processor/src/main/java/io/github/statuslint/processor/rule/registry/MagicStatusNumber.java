// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A status as a bare number, where a constant would say what it means. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 15"},
    yieldsTo = {"InvalidStatusCode", "UnregisteredStatus"},
    standsAlone = true,
    since = "0.1.0")
public final class MagicStatusNumber implements Rule {

  /** Comparisons with one status; ranges such as {@code < 300} are arithmetic. */
  private static final Set<String> EQUALITIES = Set.of("==", "!=", "equals", "case");

  /** Found by the service loader. */
  public MagicStatusNumber() {}

  @Override
  public List<Finding> check(CaseFile file) {
    Stream<Finding> used =
        file.uses().stream()
            .filter(MagicStatusNumber::isInCode)
            .filter(use -> isLiteral(use) && isNamed(use.code().orElse(0)))
            .map(use -> tell(Findings.of(this).at(use), use.code().orElseThrow()));
    Stream<Finding> compared =
        file.sites().tests().stream()
            .filter(test -> test.literal() && EQUALITIES.contains(test.operator()))
            .filter(test -> isNamed(test.code()))
            .map(test -> tell(Findings.of(this).at(test.operand(), test.element()), test.code()));
    return Stream.concat(used, compared).toList();
  }

  private static Finding tell(Findings.Draft draft, int code) {
    return draft.with("number", Integer.toString(code)).status("status", code).note();
  }

  private static boolean isInCode(StatusUse use) {
    return use.role() == Role.MADE || (use.role().isAnswer() && use.role() != Role.DECLARED);
  }

  /** Whether the number stands right there, not behind a name or a call. */
  private static boolean isLiteral(StatusUse use) {
    return use.value() instanceof StatusValue.Known known
        && known.literal()
        && use.span().end() - use.span().start() == Integer.toString(known.code()).length();
  }

  private static boolean isNamed(int code) {
    return StatusRegistry.standard().find(code).filter(status -> !status.isUnused()).isPresent();
  }
}
