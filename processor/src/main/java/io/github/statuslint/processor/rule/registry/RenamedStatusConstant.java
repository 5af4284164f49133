// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.StatusTest;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An old name of a constant whose new name is on the class path. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15"},
    yieldsTo = {"DeadStatusComparison"},
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.RENAMED)
public final class RenamedStatusConstant implements Rule {

  private static final String DEPRECATED = "java.lang.Deprecated";

  /** Found by the service loader. */
  public RenamedStatusConstant() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (isDeprecated(file.type().annotations())) {
      return List.of();
    }
    Stream<Finding> used =
        file.uses().stream()
            .filter(use -> file.method(use).filter(m -> isDeprecated(m.annotations())).isEmpty())
            .flatMap(use -> judge(use).stream());
    Stream<Finding> compared = file.sites().tests().stream().flatMap(test -> judge(test).stream());
    return Stream.concat(used, compared).toList();
  }

  /** What is kept for its old name may use the old name. */
  private static boolean isDeprecated(List<AnnotationUse> annotations) {
    return annotations.stream().anyMatch(annotation -> annotation.type().equals(DEPRECATED));
  }

  private Optional<Finding> judge(StatusUse use) {
    if (!(use.value() instanceof StatusValue.Known known) || known.constant().isEmpty()) {
      return Optional.empty();
    }
    StatusConstant constant = known.constant().get();
    return isSpelledOut(use.span(), constant)
        ? constant.successor().map(successor -> tell(Findings.of(this).at(use), constant))
        : Optional.empty();
  }

  private Optional<Finding> judge(StatusTest test) {
    return test.constant()
        .filter(constant -> constant.successor().isPresent())
        .filter(constant -> isSpelledOut(test.operand(), constant))
        .map(
            constant ->
                tell(
                    Findings.of(this)
                        .at(test.operand(), test.element())
                        .status("status", test.code()),
                    constant));
  }

  /** Whether the constant itself stands there, not a shorter name for it. */
  private static boolean isSpelledOut(Span span, StatusConstant constant) {
    return span.end() - span.start() >= constant.name().length();
  }

  private static Finding tell(Findings.Draft draft, StatusConstant constant) {
    return draft
        .with("constant", constant.name())
        .with("successor", constant.successor().orElseThrow())
        .note();
  }
}
