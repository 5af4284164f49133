// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.StatusTest;
import java.util.List;
import java.util.Set;

/** A received status compared with a constant that the framework never makes of it. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = "RFC 9110, Section 15",
    since = "0.1.0",
    needs = RuleFacts.Part.TESTS)
public final class DeadStatusComparison implements Rule {

  private static final String SPRING_STATUS = "org.springframework.http.HttpStatus";
  private static final Set<String> BY_IDENTITY = Set.of("==", "!=", "equals", "case");

  private static final List<String> FACTORIES =
      List.of("HttpStatus.resolve(", "HttpStatus.valueOf(", "HttpStatusCode.valueOf(");

  /** Packages of Spring's clients: their statuses come from numbers. */
  private static final List<String> CLIENTS =
      List.of(
          "org.springframework.web.client.",
          "org.springframework.web.reactive.function.client.",
          "org.springframework.http.client.");

  /** Found by the service loader. */
  public DeadStatusComparison() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.sites().tests().stream()
        .filter(test -> test.produced().isPresent() && BY_IDENTITY.contains(test.operator()))
        .filter(test -> isSpringConstant(test) && comesFromNumber(test, file))
        .map(
            test ->
                Findings.of(this)
                    .at(test.operand(), test.element())
                    .status("status", test.code())
                    .with("constant", test.constant().map(StatusConstant::name).orElse(""))
                    .with("produced", test.produced().orElse(""))
                    .warn())
        .toList();
  }

  private static boolean isSpringConstant(StatusTest test) {
    return test.constant().filter(constant -> constant.owner().equals(SPRING_STATUS)).isPresent();
  }

  /** Whether the compared status was a number before, not a constant of the program's choice. */
  private static boolean comesFromNumber(StatusTest test, CaseFile file) {
    String reader = test.read().map(Member::owner).orElse("");
    boolean client = CLIENTS.stream().anyMatch(reader::startsWith);
    boolean ofClient =
        reader.equals("org.springframework.http.ResponseEntity")
            && file.type().importRoles().contains(TypeRole.UPSTREAM);
    String subject = test.subject().replaceFirst("^\\(+", "");
    boolean resolved = FACTORIES.stream().anyMatch(subject::startsWith);
    return client || ofClient || resolved;
  }
}
