// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 401 and 403 in each other's place where the framework asks for exactly one of them. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.2", "RFC 9110, Section 15.5.4"},
    standsAlone = true,
    since = "0.1.0",
    codes = {"401", "403"})
public final class EntryPointStatusSwapped implements Rule {

  private static final String SECURITY = "org.springframework.security.web.";
  private static final Set<String> ENTRY_POINTS =
      Set.of(
          SECURITY + "authentication.HttpStatusEntryPoint",
          SECURITY + "server.authentication.HttpStatusServerEntryPoint");
  private static final Set<String> DENIED_HANDLERS =
      Set.of(
          SECURITY + "access.HttpStatusAccessDeniedHandler",
          SECURITY + "server.authorization.HttpStatusServerAccessDeniedHandler");

  /** What opens a path to callers with credentials. */
  private static final Set<String> OPENS =
      Set.of(
          "authenticated",
          "fullyAuthenticated",
          "hasRole",
          "hasAnyRole",
          "hasAuthority",
          "hasAnyAuthority");

  /** Found by the service loader. */
  public EntryPointStatusSwapped() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return AccessCase.of(file)
        .filter(answer -> answer.code() == 401 || answer.code() == 403)
        .flatMap(
            answer ->
                answer.use().role() == Role.CONFIGURED
                    ? configured(answer).stream()
                    : Stream.concat(contract(answer).stream(), filtered(answer).stream()))
        .toList();
  }

  /** A component of the framework that is told which status to send. */
  private Optional<Finding> configured(AccessCase answer) {
    String component = answer.use().member().map(member -> member.owner()).orElse("");
    String name = component.substring(component.lastIndexOf('.') + 1);
    if (ENTRY_POINTS.contains(component) && answer.code() == 403 && !isClosed(answer)) {
      return Optional.of(finding(answer, 401).with("subject", name).warn());
    }
    return DENIED_HANDLERS.contains(component) && answer.code() == 401
        ? Optional.of(finding(answer, 403).with("subject", name).warn())
        : Optional.empty();
  }

  /** A method or lambda that the framework calls in one of the two situations. */
  private Optional<Finding> contract(AccessCase answer) {
    Optional<Duty> duty = answer.duty();
    boolean swapped =
        duty.filter(Duty.UNAUTHENTICATED::equals).isPresent()
            ? answer.code() == 403 && !isDeliberate(answer)
            : duty.filter(Duty.DENIED::equals).isPresent()
                && answer.code() == 401
                && !isForSome(answer);
    return swapped
        ? answer.method().map(method -> inContract(answer, method).warn())
        : Optional.empty();
  }

  private Findings.Draft inContract(AccessCase answer, SourceMethod method) {
    Findings.Draft draft =
        finding(answer, answer.code() == 403 ? 401 : 403).with("subject", method.name());
    method
        .handled()
        .ifPresent(handled -> draft.because("contract", simpleName(handled.contract().type())));
    return draft;
  }

  /** A request filter that refuses where it has seen that nobody is authenticated. */
  private Optional<Finding> filtered(AccessCase answer) {
    boolean refusesNobody =
        answer.code() == 403
            && answer.duty().filter(Duty.FILTER::equals).isPresent()
            && answer.isFor(Guard.Caller.ABSENT);
    return refusesNobody
        ? answer.proof(Situation.AUTHENTICATION).map(proof -> inFilter(answer, proof))
        : Optional.empty();
  }

  private Finding inFilter(AccessCase answer, Clue proof) {
    return finding(answer, 401).because(proof).warn();
  }

  private Findings.Draft finding(AccessCase answer, int expected) {
    return Findings.of(this)
        .at(answer.use())
        .variant(expected == 401 ? "message" : "denied")
        .status("expected", expected);
  }

  /** A class that has 403 in its name, a special exception, a caller who is there after all. */
  private static boolean isDeliberate(AccessCase answer) {
    String type = answer.file().type().simpleName();
    return type.contains("403")
        || type.contains("Forbidden")
        || type.contains("PreAuth")
        || isForSome(answer)
        || answer.saysSomethingOf("csrf", "account-state")
        || isClosed(answer);
  }

  private static boolean isForSome(AccessCase answer) {
    return answer.isForSomeCallers()
        || answer.isForSomeExceptions()
        || answer.standsAmong("csrf", "anonymous", "account-state");
  }

  /** Paths that no credentials open: nobody is asked to authenticate. */
  private static boolean isClosed(AccessCase answer) {
    return answer
        .method()
        .filter(
            method ->
                method.mentions().stream()
                    .filter(name -> !name.equals("denyAll") || !opensOthers(method))
                    .anyMatch(
                        name -> answer.file().evidence().words().isAbout(name, "closed-path")))
        .isPresent();
  }

  /** Whether some paths are open to callers with credentials, and this answers for those too. */
  private static boolean opensOthers(SourceMethod method) {
    return method.mentions().stream().anyMatch(OPENS::contains)
        && !method.mentions().contains("defaultAuthenticationEntryPointFor");
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
