// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fault of the service itself, or any exception at all, blamed on the caller. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.6.1", "RFC 9110, Section 15.5"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"NameContradictsStatus"},
    codes = {"400", "401", "402", "403", "404", "405", "408", "409", "410", "422", "423"},
    needs = RuleFacts.Part.FAILURES,
    groups = RuleGroup.MEANT_STATUS)
public final class ServerFaultAs4xx implements Rule {

  private static final Set<String> EVERYTHING =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error");

  private static final Set<Integer> BLAME =
      Set.of(400, 401, 402, 403, 404, 405, 408, 409, 410, 422, 423);

  /** What a catch in the middle of the program may answer for a reason that its try block tells. */
  private static final Set<Integer> CHOSEN = Set.of(401, 403, 405);

  /** What a handler of Spring MVC is given of a file or a connection, hardly of a request. */
  private static final String INPUT_OUTPUT = "java.io.IOException";

  /** Answers that say of the caller's input that it was bad; they read none. */
  private static final Set<String> REFUSALS = Set.of("badRequest");

  private static final int BAD_REQUEST = 400;

  private static final int NOT_FOUND = 404;

  /** Steps of a reactive chain that read the content of the request, which is there. */
  private static final Set<String> READS_CONTENT =
      Set.of("bodyToMono", "bodyToFlux", "formData", "multipartData");

  private static final Set<String> CONSTRUCTORS =
      Set.of("getConstructor", "getDeclaredConstructor");

  /** Found by the service loader. */
  public ServerFaultAs4xx() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Answers.of(file).stream()
        .filter(use -> BLAME.contains(use.code().orElseThrow()))
        .flatMap(
            use ->
                Contradiction.isRefined(file, use)
                    ? typed(file, use).stream()
                    : judge(file, use).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    Optional<Caught> caught = use.context().caught();
    if (caught.isPresent()) {
      return inCatch(file, use, caught.get());
    }
    Optional<String> all =
        file.method(use).flatMap(SourceMethod::handled).stream()
            .flatMap(handled -> handled.exceptions().stream())
            .filter(EVERYTHING::contains)
            .findFirst();
    if (all.isPresent()) {
      return isExplained(file, use)
          ? Optional.empty()
          : Optional.of(everything(use, "handles", all.get()).warn());
    }
    return typed(file, use).or(() -> inputOutput(file, use));
  }

  /**
   * Spring wraps what goes wrong while a request is read. A missing file is one of these exceptions
   * too, and so is the failure to parse a text.
   */
  private Optional<Finding> inputOutput(CaseFile file, StatusUse use) {
    boolean all =
        file.method(use)
            .flatMap(SourceMethod::handled)
            .filter(handled -> handled.contract().framework().equals("Spring"))
            .filter(handled -> handled.exceptions().equals(List.of(INPUT_OUTPUT)))
            .isPresent();
    return all && !isExplained(file, use)
        ? Optional.of(
            Findings.of(this)
                .at(use)
                .status("expected", 500)
                .because("handles", "IOException")
                .note())
        : Optional.empty();
  }

  private Optional<Finding> inCatch(CaseFile file, StatusUse use, Caught caught) {
    boolean explained =
        isExplained(file, use)
            || CHOSEN.contains(use.code().orElseThrow())
            || readsInput(file, use, caught);
    if (explained) {
      return Optional.empty();
    }
    if (asksItself(caught)) {
      return Optional.of(
          Findings.of(this)
              .at(use)
              .status("expected", 500)
              .because("catches", "NoSuchMethodException")
              .warn());
    }
    return caught.types().stream()
        .filter(EVERYTHING::contains)
        .findFirst()
        .map(type -> everything(use, "catches", type).note())
        .or(() -> typed(file, use));
  }

  /** A constructor that a class of the program has not: no caller names constructors. */
  private static boolean asksItself(Caught caught) {
    return caught.types().contains("java.lang.NoSuchMethodException")
        && caught.attempted().stream().anyMatch(CONSTRUCTORS::contains)
        && !caught.attempted().contains("forName");
  }

  private Optional<Finding> typed(CaseFile file, StatusUse use) {
    if (blamesCaller(file, use)) {
      return Optional.empty();
    }
    return Contradiction.in(file, Set.of(Situation.SERVER_FAULT)).stream()
        .filter(
            found ->
                found.use().equals(use)
                    && found.isFrom(Origin.HANDLES, Origin.CATCHES, Origin.TESTS))
        .filter(found -> UpstreamFailureBlamedOnCaller.isOfKnownType(file, found))
        .findFirst()
        .map(
            found ->
                Findings.of(this).at(use).status("expected", 500).because(found.clue()).warn());
  }

  private Findings.Draft everything(StatusUse use, String how, String type) {
    return Findings.of(this)
        .at(use)
        .variant("messageEverything")
        .status("expected", 500)
        .because(how, type.substring(type.lastIndexOf('.') + 1));
  }

  /** Whether a text or name beside the status says what the caller did wrong. */
  private static boolean isExplained(CaseFile file, StatusUse use) {
    int code = use.code().orElseThrow();
    return file.clues(use).stream()
            .filter(clue -> clue.origin() != Clue.Origin.METHOD)
            .anyMatch(clue -> clue.allows(code))
        || use.words().stream()
            .anyMatch(words -> file.evidence().words().isAbout(words.text(), "input"));
  }

  /** Whether a text says what the caller did wrong, for which 400 is at worst too general. */
  private static boolean blamesCaller(CaseFile file, StatusUse use) {
    return use.is(BAD_REQUEST)
        && file.clues(use).stream()
            .anyMatch(clue -> clue.origin() == Origin.TEXT && clue.answers().get(0) / 100 == 4);
  }

  /** Whether the try block reads or checks what the caller has sent. */
  private static boolean readsInput(CaseFile file, StatusUse use, Caught caught) {
    return caught.attempted().stream()
            .filter(call -> !REFUSALS.contains(call))
            .anyMatch(
                call ->
                    (READS_CONTENT.contains(call) && !use.is(NOT_FOUND))
                        || file.evidence().words().isAbout(call, "input"))
        || file.method(use)
            .filter(method -> file.evidence().words().isAbout(method.name(), "input"))
            .isPresent();
  }
}
