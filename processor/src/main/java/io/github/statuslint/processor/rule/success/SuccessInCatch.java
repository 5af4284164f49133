// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.RequestMethods;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceMethod.Handled;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An exception that was caught or handled, told to the caller in a response of success. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.3.1", "RFC 9110, Section 15"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"AuthenticationFailureNot401", "PermissionDeniedNot403"},
    codes = {"200", "201", "202", "204"},
    needs = RuleFacts.Part.FAILURES)
public final class SuccessInCatch implements Rule {

  private static final Set<Integer> SUCCESS = Set.of(200, 201, 202);
  private static final int NO_CONTENT = 204;

  private static final Set<String> CONTENT_TELLS_VALIDITY =
      Set.of("valid", "isValid", "compatible");

  /** Found by the service loader. */
  public SuccessInCatch() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .flatMap(
            use ->
                SUCCESS.contains(use.code().orElse(0))
                    ? judge(file, use).stream()
                    : hidden(file, use).stream())
        .toList();
  }

  /** Whatever goes wrong while something is read, told as if there were nothing to read. */
  private Optional<Finding> hidden(CaseFile file, StatusUse use) {
    Optional<Caught> all =
        use.context()
            .caught()
            .filter(caught -> caught.types().stream().anyMatch(AdviceReach.CATCH_ALL::contains));
    boolean hides =
        use.is(NO_CONTENT)
            && use.role() == Role.SENT
            && all.isPresent()
            && use.context().guards().isEmpty()
            && file.method(use).filter(method -> reads(file, method)).isPresent()
            && !Purpose.isToTell(file, use);
    return hides
        ? Optional.of(
            Findings.of(this)
                .at(use)
                .variant("hidden")
                .status("expected", 500)
                .because("catches", Evidence.simpleName(all.get().types().get(0)))
                .warn())
        : Optional.empty();
  }

  private static boolean reads(CaseFile file, SourceMethod method) {
    return RequestMethods.areOnly(file.type(), method, Set.of("GET"))
        && file.sites().uses(method).stream()
            .anyMatch(
                use ->
                    use.is(200)
                        && use.role() == Role.SENT
                        && use.response().content() == ResponseFacts.Content.PRESENT);
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    Optional<Handled> handled =
        file.method(use)
            .flatMap(SourceMethod::handled)
            .filter(h -> h.contract().duty() == Duty.EXCEPTION);
    Optional<Caught> caught = use.context().caught();
    if (caught.isEmpty() && handled.isEmpty()) {
      return Optional.empty();
    }
    if (Purpose.isToTell(file, use) || asksForValidity(use)) {
      return Optional.empty();
    }
    if (use.role() == Role.DECLARED) {
      return handled.isPresent() && returnsContent(file, use)
          ? Optional.of(told(file, use, handled, Optional.empty()))
          : Optional.empty();
    }
    boolean tells =
        use.role() == Role.SENT
            && use.response().content() == ResponseFacts.Content.PRESENT
            && tellsFailure(file, use, caught);
    boolean denies =
        use.role() == Role.SENT
            && caught.isEmpty()
            && handled.filter(h -> isError(file, h)).isPresent();
    return tells || denies ? Optional.of(told(file, use, handled, caught)) : Optional.empty();
  }

  /**
   * Whether a library throws what is handled, and it is certain that the request has failed: where
   * something is missing, a start page or nothing at all may be the answer.
   */
  private static boolean isError(CaseFile file, Handled handled) {
    return !HandlerAnswer.callerIsGone(handled)
        && handled.exceptions().stream()
            .anyMatch(
                exception ->
                    file.evidence()
                        .exceptions()
                        .meaning(exception, List.of())
                        .filter(meaning -> meaning.strength() != Clue.Strength.WEAK)
                        .filter(meaning -> meaning.situation() != Situation.NOT_FOUND)
                        .isPresent());
  }

  private static boolean asksForValidity(StatusUse use) {
    return use.response().contentNames().stream().anyMatch(CONTENT_TELLS_VALIDITY::contains)
        || use.words().stream().map(Words::text).anyMatch(CONTENT_TELLS_VALIDITY::contains);
  }

  private static boolean returnsContent(CaseFile file, StatusUse use) {
    SourceMethod method = file.method(use).orElseThrow();
    return use.carrierKind() == StatusUse.Carrier.METHOD
        && !method.returnsNothing()
        && !method.alwaysThrows()
        && !method.resultRoles().contains(TypeRole.CARRIER)
        && !method.resultRoles().contains(TypeRole.VIEW)
        && (file.type().roles().contains(TypeRole.CONTENT)
            || method
                .annotation("org.springframework.web.bind.annotation.ResponseBody")
                .isPresent());
  }

  /** Whether the content is made of the exception, or of a text that tells a failure. */
  private static boolean tellsFailure(CaseFile file, StatusUse use, Optional<Caught> caught) {
    List<String> names = use.response().contentNames();
    boolean exception =
        caught.isPresent()
            ? names.contains(caught.get().variable())
            : file.method(use).map(method -> mentionsHandled(method, names)).orElse(false);
    return exception || use.words().stream().anyMatch(words -> tellsFailure(file, words));
  }

  private static boolean mentionsHandled(SourceMethod method, List<String> names) {
    List<String> handled = method.handled().map(Handled::exceptions).orElse(List.of());
    return method.parameters().stream()
        .filter(parameter -> handled.contains(parameter.type()) || isException(parameter.type()))
        .anyMatch(parameter -> names.contains(parameter.name()));
  }

  private static boolean isException(String type) {
    return type.endsWith("Exception") || type.endsWith("Throwable") || type.endsWith("Error");
  }

  private static boolean tellsFailure(CaseFile file, Words words) {
    WordLists.Told told = file.evidence().words().tell(words.text());
    return words.place() == Words.Place.CONTENT
        && words.text().strip().indexOf(' ') > 0
        && (!told.reliable().isEmpty() || told.weak().contains(Situation.FAILURE));
  }

  private Finding told(
      CaseFile file, StatusUse use, Optional<Handled> handled, Optional<Caught> caught) {
    Findings.Draft draft = Findings.of(this).at(use);
    Optional<Clue> clue =
        file.clues(use).stream()
            .filter(c -> c.origin().isTyped() && c.strength() != Clue.Strength.WEAK)
            .filter(c -> c.answers().get(0) >= 400)
            .findFirst();
    List<String> types =
        caught.map(Caught::types).orElse(handled.map(Handled::exceptions).orElse(List.of()));
    if (clue.isPresent()) {
      return draft.status("expected", clue.get().answers().get(0)).because(clue.get()).warn();
    }
    if (!types.isEmpty()) {
      draft.because(caught.isPresent() ? "catches" : "handles", Evidence.simpleName(types.get(0)));
    }
    return types.stream().anyMatch(AdviceReach.CATCH_ALL::contains)
        ? draft.status("expected", 500).warn()
        : draft.variant("open").warn();
  }
}
