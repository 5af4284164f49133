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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 418 as an answer. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15.5.19", "RFC 2324, Section 2.3.2"},
    yieldsTo = "UpstreamFailureBlamedOnCaller",
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    standsAlone = true,
    since = "0.1.0",
    codes = {"418"})
public final class TeapotInProduction implements Rule {

  private static final Pattern JOKE =
      Pattern.compile(
          "tea.?pot|\\btea\\b|coffee|brew|htcpcp|easter|joke", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_HTTP =
      Pattern.compile("^(SC_|HTTP_)?(I_?AM_?A_?)?TEA_?POT(_418)?$", Pattern.CASE_INSENSITIVE);

  /** Found by the service loader. */
  public TeapotInProduction() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(418))
        .filter(use -> !Nearby.of(file, use).has(JOKE, OF_HTTP))
        .map(use -> Chosen.instead(Findings.of(this).at(use), file, use, 400).note())
        .toList();
  }
}
