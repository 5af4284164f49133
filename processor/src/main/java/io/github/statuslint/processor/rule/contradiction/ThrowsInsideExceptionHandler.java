// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;

/** An exception with a status, thrown where the framework answers an exception already. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.6.1", "RFC 9110, Section 15"},
    since = "0.1.0",
    needs = {RuleFacts.Part.USES, RuleFacts.Part.HANDLERS})
public final class ThrowsInsideExceptionHandler implements Rule {

  private static final String SPRING = "org.springframework.web.bind.annotation.ExceptionHandler";
  private static final String MAPPER = ".ws.rs.ext.ExceptionMapper";

  /** Found by the service loader. */
  public ThrowsInsideExceptionHandler() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.role() == Role.THROWN && use.code().isPresent())
        .filter(use -> use.response().end() == ResponseFacts.End.THROWN)
        .filter(use -> use.context().lambdaOf().isEmpty())
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    Optional<SourceMethod.Handled> handled = file.method(use).flatMap(SourceMethod::handled);
    String contract = handled.map(at -> at.contract().type()).orElse("");
    if (contract.equals(SPRING)) {
      return Optional.of(Findings.of(this).at(use).warn());
    }
    return contract.endsWith(MAPPER) && !use.is(500)
        ? Optional.of(Findings.of(this).at(use).status("actual", 500).variant("mapper").warn())
        : Optional.empty();
  }
}
