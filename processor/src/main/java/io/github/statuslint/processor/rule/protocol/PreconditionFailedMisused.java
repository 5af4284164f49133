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

  /** Conditional requests, and the versions that they are about. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "if.?(none.?)?match|modified|e.?tag(s|$)|etag|precondition|condition|version|revision|optimistic"
              + "|stale|concurr|overwrite|checksum|digest|hash|conflict",
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
        .map(use -> Chosen.instead(Findings.of(this).at(use), file, use, 409).warn())
        .toList();
  }

  private static boolean isUnconditional(Nearby nearby) {
    return !nearby.readsConditionalFields() && !nearby.has(CONDITION, OF_HTTP);
  }
}
