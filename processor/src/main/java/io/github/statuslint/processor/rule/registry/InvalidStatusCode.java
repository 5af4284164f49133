// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A code that HTTP does not have, or that the called member refuses. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15", "RFC 9110, Section 16.2.1"},
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.NO_STATUSES)
public final class InvalidStatusCode implements Rule {

  /** The API promises to throw, and its best known implementation does not. */
  private static final Set<String> CONTRACT_ONLY =
      Set.of(
          "jakarta.ws.rs.core.Response",
          "jakarta.ws.rs.core.Response.ResponseBuilder",
          "javax.ws.rs.core.Response",
          "javax.ws.rs.core.Response.ResponseBuilder");

  /** Swagger 2 reads a documented 0 as the default response. */
  private static final String WITH_DEFAULT_ZERO = "io.swagger.annotations.ApiResponse";

  private static final String JETTY = "org.eclipse.jetty";

  /** Found by the service loader. */
  public InvalidStatusCode() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> !isAroundRefusal(file, use) && !isJettys(file, use))
        .flatMap(use -> finding(use).stream())
        .toList();
  }

  /** Whether the status is made right there by a call that throws. */
  private static boolean isAroundRefusal(CaseFile file, StatusUse use) {
    return file.uses().stream()
        .filter(other -> other.refused() && other.role() == Role.MADE)
        .anyMatch(other -> !other.equals(use) && use.span().contains(other.span()));
  }

  /** Jetty has a meaning for less than any status: -1 ends the connection, 0 chooses a redirect. */
  private static boolean isJettys(CaseFile file, StatusUse use) {
    return use.code().orElse(1) <= 0
        && (file.type().importsFrom(JETTY) || file.type().packageName().startsWith(JETTY));
  }

  private Optional<Finding> finding(StatusUse use) {
    return use.code().isPresent()
        ? variant(use).map(variant -> tell(use, variant))
        : oneInvalid(use).map(code -> told(use, "message").status("status", code).warn());
  }

  /** The first invalid one of several codes that are answered: {@code found ? 200 : 1000}. */
  private static Optional<Integer> oneInvalid(StatusUse use) {
    return use.role().isAnswer()
        ? use.value().codes().stream().filter(code -> !StatusRegistry.isInRange(code)).findFirst()
        : Optional.empty();
  }

  private static Optional<String> variant(StatusUse use) {
    boolean answers = use.role().isAnswer();
    if (use.refused() && (answers || use.role() == Role.MADE)) {
      return use.member().map(InvalidStatusCode::refusal);
    }
    boolean inRange = StatusRegistry.isInRange(use.code().orElseThrow());
    if (answers && !inRange && !isConstant(use)) {
      return Optional.of("message");
    }
    return use.role() == Role.DOCUMENTED && !inRange && !isDefault(use)
        ? Optional.of("documented")
        : Optional.empty();
  }

  /** A framework has a meaning of its own for its constants: Restlet's failures of a connector. */
  private static boolean isConstant(StatusUse use) {
    return use.value() instanceof StatusValue.Known known && known.constant().isPresent();
  }

  private static String refusal(Member member) {
    if (CONTRACT_ONLY.contains(member.owner())) {
      return "contract";
    }
    return member.accepted().onlyConstants() ? "constants" : "refused";
  }

  private static boolean isDefault(StatusUse use) {
    return use.is(0) && use.member().filter(m -> m.owner().equals(WITH_DEFAULT_ZERO)).isPresent();
  }

  private Finding tell(StatusUse use, String variant) {
    Findings.Draft draft = told(use, variant);
    use.member().ifPresent(member -> draft.with("call", call(member)));
    return draft.warn();
  }

  private Findings.Draft told(StatusUse use, String variant) {
    return Findings.of(this).at(use).variant(variant);
  }

  private static String call(Member member) {
    String owner = member.owner().substring(member.owner().lastIndexOf('.') + 1);
    return member.isConstructor() ? "new " + owner : owner + '.' + member.name();
  }
}
