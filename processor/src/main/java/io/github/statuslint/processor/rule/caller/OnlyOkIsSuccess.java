// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.caller;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.StatusTest;
import java.util.List;
import java.util.Set;

/** A caller that takes 200 alone for success. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 15.3", "RFC 9110, Section 15"},
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.TESTS)
public final class OnlyOkIsSuccess implements Rule {

  private static final Set<String> EQUALITY = Set.of("==", "!=", "equals", "isSameCodeAs");

  /** Responses that the program itself answers with. */
  private static final List<String> OWN_RESPONSES =
      List.of(
          "jakarta.servlet.",
          "javax.servlet.",
          "jakarta.ws.rs.container.",
          "javax.ws.rs.container.",
          "org.springframework.http.server.",
          "io.undertow.server.",
          "io.javalin.http.",
          "io.vertx.core.http.HttpServerResponse",
          "io.micronaut.http.MutableHttpResponse");

  /** Found by the service loader. */
  public OnlyOkIsSuccess() {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<StatusTest> tests = file.sites().tests();
    return tests.stream()
        .filter(test -> test.code() == 200 && EQUALITY.contains(test.operator()))
        .filter(test -> isReceived(test) && isAlone(test, tests))
        .map(
            test ->
                Findings.of(this)
                    .at(test.operand(), test.element())
                    .status("status", 200)
                    .with("test", test.subject())
                    .warn())
        .toList();
  }

  private static boolean isReceived(StatusTest test) {
    String reader = test.read().map(Member::owner).orElse("");
    return !reader.isEmpty() && OWN_RESPONSES.stream().noneMatch(reader::startsWith);
  }

  /** Whether the method asks nothing else of the same response. */
  private static boolean isAlone(StatusTest test, List<StatusTest> tests) {
    return tests.stream()
        .noneMatch(
            other ->
                !other.equals(test)
                    && other.element().equals(test.element())
                    && other.subject().equals(test.subject()));
  }
}
