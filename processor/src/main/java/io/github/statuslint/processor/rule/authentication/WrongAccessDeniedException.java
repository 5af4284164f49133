// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.List;
import java.util.Optional;

/** A handler of the file system's AccessDeniedException where the security one is meant. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.4"},
    since = "0.1.0",
    needs = RuleFacts.Part.HANDLERS)
public final class WrongAccessDeniedException implements Rule {

  private static final String OF_FILES = "java.nio.file.AccessDeniedException";
  private static final String OF_SECURITY =
      "org.springframework.security.access.AccessDeniedException";

  /** Found by the service loader. */
  public WrongAccessDeniedException() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (handlesFiles(file.type())) {
      return List.of();
    }
    return file.methods().stream().flatMap(method -> judge(file, method).stream()).toList();
  }

  private Optional<Finding> judge(CaseFile file, SourceMethod method) {
    return method
        .handled()
        .filter(handled -> handled.contract().duty() == HandlerContract.Duty.EXCEPTION)
        .filter(handled -> handled.contract().framework().startsWith("Spring"))
        .filter(handled -> handled.exceptions().contains(OF_FILES))
        .filter(
            handled ->
                handled.exceptions().stream().noneMatch(WrongAccessDeniedException::isOfFiles))
        .filter(handled -> tellsOfSecurity(file, method))
        .map(
            handled ->
                Findings.of(this)
                    .at(
                        handled.spans().isEmpty() ? method.span() : handled.spans().get(0),
                        method,
                        file.type())
                    .with("handled", OF_FILES)
                    .with("meant", OF_SECURITY)
                    .warn());
  }

  /** Whether the type works with files: the exception may be meant. */
  private static boolean handlesFiles(SourceType type) {
    return type.imports().stream().anyMatch(WrongAccessDeniedException::isOfFiles)
        || type.methods().stream()
            .flatMap(method -> method.handled().stream())
            .flatMap(handled -> handled.exceptions().stream())
            .anyMatch(name -> isOfFiles(name) || name.equals(OF_SECURITY));
  }

  private static boolean isOfFiles(String type) {
    return (type.startsWith("java.nio.file.") && !type.equals(OF_FILES))
        || type.startsWith("java.io.File");
  }

  /** A second clue: Spring Security is about, or the handler answers what a refusal is answered. */
  private static boolean tellsOfSecurity(CaseFile file, SourceMethod method) {
    return file.type().importsFrom("org.springframework.security")
        || file.sites().uses(method).stream().anyMatch(use -> use.is(403) || use.is(401));
  }
}
