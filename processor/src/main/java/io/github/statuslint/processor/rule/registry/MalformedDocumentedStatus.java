// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A documented status that is no code, no range and not the default. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15"},
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.DOCUMENTED)
public final class MalformedDocumentedStatus implements Rule {

  /** What OpenAPI allows beside a number, and what a build or a framework fills in later. */
  private static final Pattern ALLOWED = Pattern.compile("|default|[1-5]XX|x-.*|.*[{$].*");

  /** Found by the service loader. */
  public MalformedDocumentedStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.role() == Role.DOCUMENTED)
        .flatMap(use -> judge(use).stream())
        .toList();
  }

  private Optional<Finding> judge(StatusUse use) {
    if (!(use.value() instanceof StatusValue.Text documented)
        || ALLOWED.matcher(documented.text()).matches()) {
      return Optional.empty();
    }
    Findings.Draft draft = Findings.of(this).at(use).with("text", documented.text());
    String range = documented.text().toUpperCase(Locale.ROOT);
    return Optional.of(
        ALLOWED.matcher(range).matches()
            ? draft.with("range", range).variant("lowerCase").warn()
            : draft.warn());
  }
}
