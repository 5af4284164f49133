// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.RequestMethods;
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

/** 201 to a POST that does not name what was created. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 15.3.2", "RFC 9110, Section 9.3.3"},
    since = "0.1.0",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    codes = {"201"})
public final class CreatedWithoutLocation implements Rule {

  private static final NeededField LOCATION = new NeededField("Location", Set.of(201));

  /** Found by the service loader. */
  public CreatedWithoutLocation() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return LOCATION
        .missing(file)
        .filter(use -> use.role() != Role.THROWN && answersPost(file, use))
        .map(use -> Findings.of(this).at(use).note())
        .toList();
  }

  /** Only there the target of the request is not itself what was created. */
  private static boolean answersPost(CaseFile file, StatusUse use) {
    return file.method(use)
        .filter(method -> RequestMethods.areOnly(file.type(), method, Set.of("POST")))
        .isPresent();
  }
}
