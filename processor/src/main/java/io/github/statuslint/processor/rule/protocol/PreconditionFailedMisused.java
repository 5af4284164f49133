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

/** 412 where no If- field was evaluated. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.5.13", "RFC 9110, Section 13.1"},
    yieldsTo = "UpstreamFailureBlamedOnCaller",
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    since = "0.1.0",
    codes = {"412"})
public final class PreconditionFailedMisused implements Rule {

  /** Conditional requests, anywhere in the type. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "if.?(none.?)?match|(un)?modified.?since|conditional|optimist|(?<![bc])lock|stale"
              + "|concurr|overwrite|revision|entity.?tag",
          Pattern.CASE_INSENSITIVE);

  /** Not {@code deleteTag} or {@code CREATE_TAG}. */
  private static final Pattern ENTITY_TAG =
      Pattern.compile("E-?Tag|Etag|(?<![a-zA-Z])e[-_]?[tT]ag|(?<![A-Z])E[-_]?TAG");

  /** The versions that they are about; elsewhere in the type such words mean much else. */
  private static final Pattern VERSION =
      Pattern.compile(
          "modified|precondition|condition|version|checksum|digest|hash|conflict",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_HTTP =
      Pattern.compile(
          "^(SC_|HTTP_)?(PRECONDITION_?FAILED|CONFLICT|NOT_MODIFIED)$|^HttpVersion$|^HTTP_1_1$"
              + "|hash(Code|Map|Set|table)",
          Pattern.CASE_INSENSITIVE);

  /** Found by the service loader. */
  public PreconditionFailedMisused() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(412))
        .filter(use -> !Chosen.fits(file, use))
        .filter(use -> isUnconditional(Nearby.inType(file, use)))
        .filter(use -> !Nearby.of(file, use).has(VERSION, OF_HTTP))
        .map(use -> Chosen.instead(Findings.of(this).at(use), file, use, 409).warn())
        .toList();
  }

  private static boolean isUnconditional(Nearby nearby) {
    return !nearby.readsConditionalFields()
        && !nearby.has(CONDITION, OF_HTTP)
        && !nearby.has(ENTITY_TAG);
  }
}
