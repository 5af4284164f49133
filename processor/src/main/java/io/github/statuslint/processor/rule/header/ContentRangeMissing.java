// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

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

/** 206 or 416 without the range that is sent or the length that there is. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {
      "RFC 9110, Section 15.3.7",
      "RFC 9110, Section 15.5.17",
      "RFC 9110, Section 14.4"
    },
    yieldsTo = "PostAnsweredWith206Or304Or416",
    yieldsToGroups = RuleGroup.WITHOUT_EFFECT,
    since = "0.1.0",
    codes = {"206", "416"})
public final class ContentRangeMissing implements Rule {

  private static final NeededField CONTENT_RANGE =
      new NeededField("Content-Range", Set.of(206, 416));

  /** Several parts carry the field each; Spring sets it for a region, Restlet for content. */
  private static final Pattern PARTS =
      Pattern.compile(
          "region|multipart|byte.?ranges|RangeRepresentation", Pattern.CASE_INSENSITIVE);

  /** Found by the service loader. */
  public ContentRangeMissing() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (file.type().imports().contains("org.springframework.core.io.support.ResourceRegion")) {
      return List.of();
    }
    return CONTENT_RANGE
        .missing(file)
        .filter(use -> !Nearby.of(file, use).has(PARTS))
        .map(this::tell)
        .toList();
  }

  private Finding tell(StatusUse use) {
    Findings.Draft draft = Findings.of(this).at(use);
    return use.is(206)
        ? draft.status("expected", 200).warn()
        : draft.variant("unsatisfiable").note();
  }
}
