// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An object that tells an error, sent with a status of success. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.OFF,
    references = {"RFC 9110, Section 15.3.1", "RFC 9457, Section 3.1.2"},
    since = "0.1.0",
    yieldsTo = {"SuccessInCatch", "FailureTextWithSuccess"},
    codes = {"200"})
public final class ErrorEnvelopeIn200 implements Rule {

  private static final Set<String> FACTORIES =
      Set.of(
          "error",
          "fail",
          "failed",
          "failure",
          "ofError",
          "ofFailure",
          "buildError",
          "errorResult");

  private static final Set<String> PLAIN =
      Set.of("java.lang.String", "java.lang.Object", "java.util.Map", "java.util.List");

  /** Found by the service loader. */
  public ErrorEnvelopeIn200() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.role() == Role.SENT && use.is(200))
        .filter(use -> use.response().content() == ResponseFacts.Content.PRESENT)
        .flatMap(use -> judge(use).filter(it -> !Purpose.isToTell(file, use)).stream())
        .toList();
  }

  private Optional<Finding> judge(StatusUse use) {
    String type = use.response().contentType().orElse("");
    String simpleName = Evidence.simpleName(type);
    Optional<String> factory =
        use.response().contentNames().stream()
            .filter(name -> FACTORIES.contains(name) && !PLAIN.contains(type))
            .findFirst();
    boolean error =
        simpleName.startsWith("Error")
            || simpleName.endsWith("Error")
            || simpleName.endsWith("ErrorResponse");
    return factory.isPresent() || error
        ? Optional.of(Findings.of(this).at(use).with("envelope", factory.orElse(simpleName)).warn())
        : Optional.empty();
  }
}
