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
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 417 for something else than the Expect field. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.5.18", "RFC 9110, Section 10.1.1"},
    yieldsTo = "UpstreamFailureBlamedOnCaller",
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    standsAlone = true,
    since = "0.1.0",
    codes = {"417"})
public final class ExpectationFailedMisused implements Rule {

  private static final Pattern EXPECT_FIELD =
      Pattern.compile(
          "^expect$|100.?continue|expect.?(header|field|continue)|http.?continue|^(SC_|HTTP_)?continue(_100)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> FAULTS =
      Set.of(
          "java.io.IOException",
          "java.sql.SQLException",
          "java.lang.InterruptedException",
          "java.lang.ReflectiveOperationException",
          "java.util.concurrent.ExecutionException");

  /** Found by the service loader. */
  public ExpectationFailedMisused() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(417))
        .filter(use -> !Nearby.inType(file, use).has(EXPECT_FIELD))
        .map(use -> Chosen.instead(Findings.of(this).at(use), file, use, usual(use)).warn())
        .toList();
  }

  /** What goes wrong while reading, writing or waiting is hardly the caller's fault. */
  private static int usual(StatusUse use) {
    boolean fault =
        use.context()
            .caught()
            .filter(
                caught ->
                    Stream.concat(
                            caught.types().stream(),
                            caught.supertypes().stream().flatMap(List::stream))
                        .anyMatch(FAULTS::contains))
            .isPresent();
    return fault ? 500 : 400;
  }
}
