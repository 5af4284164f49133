// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.StatusList;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Uses of a status that the program chose for something of its own, so that it can be judged. */
final class Chosen {

  private static final Set<TypeRole> ELSEWHERE = Set.of(TypeRole.GATEWAY, TypeRole.PROTOCOL);

  /** What a look-up or a check of what is stored finds; other words say less of the status. */
  private static final Set<Situation> RESULTS = Set.of(Situation.NOT_FOUND, Situation.CONFLICT);

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

  private static final Pattern COMBINED = Pattern.compile("&&|\\|\\||\\?");

  private static final int FIRST_ERROR = 400;

  private Chosen() {}

  /**
   * The answers with one of the codes, in types that are no gateway and speak no protocol with
   * statuses of its own; without those that are named after the status itself.
   */
  static Stream<StatusUse> uses(CaseFile file, Set<Integer> codes) {
    if (file.type().roles().stream().anyMatch(ELSEWHERE::contains)
        || file.type().importRoles().stream().anyMatch(ELSEWHERE::contains)) {
      return Stream.empty();
    }
    return Answers.of(file).stream()
        .filter(use -> codes.contains(use.code().orElse(0)))
        .filter(use -> !isHandedOn(use) || isCalledByFramework(file, use))
        .filter(use -> !isNamedAfterIt(file, use) && !StatusList.isDeclaredIn(file))
        .filter(use -> !file.isSaidWithin(use));
  }

  private static boolean isHandedOn(StatusUse use) {
    return use.role() == Role.CARRIED && use.carrierKind() == StatusUse.Carrier.EXPRESSION;
  }

  private static boolean isCalledByFramework(CaseFile file, StatusUse use) {
    return file.method(use)
        .filter(method -> method.routes().isPresent() || method.handled().isPresent())
        .isPresent();
  }

  /**
   * Whether what carries the status, its method, or the exception that it answers, bears the
   * status's own name or number: a list of statuses, or a choice that was made elsewhere.
   */
  private static boolean isNamedAfterIt(CaseFile file, StatusUse use) {
    int code = use.code().orElseThrow();
    Stream<String> exceptions =
        file.method(use)
            .flatMap(SourceMethod::handled)
            .map(handled -> handled.exceptions().stream())
            .orElse(Stream.empty())
            .filter(exception -> isOfTheProgram(file, exception))
            .map(Evidence::simpleName);
    Stream<String> methods =
        isCalledByFramework(file, use)
            ? Stream.empty()
            : file.method(use).map(SourceMethod::name).stream();
    return Stream.of(Stream.of(use.carrier()), methods, exceptions)
        .flatMap(names -> names)
        .anyMatch(
            name -> name.contains(Integer.toString(code)) || StatusList.bearsPhrase(name, code));
  }

  private static boolean isOfTheProgram(CaseFile file, String exception) {
    return file.evidence().exceptions().meaning(exception, List.of()).isEmpty();
  }

  /** A clue that says which other status fits. */
  static Optional<Clue> better(CaseFile file, StatusUse use) {
    return file.clues(use).stream()
        .filter(clue -> clue.strength() != Clue.Strength.WEAK)
        .filter(clue -> !clue.allows(use.code().orElseThrow()))
        .findFirst();
  }

  /** Whether a clue says that the status fits; a text that only repeats its name does not. */
  static boolean fits(CaseFile file, StatusUse use) {
    int code = use.code().orElseThrow();
    return file.clues(use).stream()
        .filter(clue -> clue.allows(code))
        .anyMatch(clue -> !StatusList.isPhrase(clue.name(), code));
  }

  /** Adds the status that a clue asks for, else the usual one. */
  static Findings.Draft instead(Findings.Draft draft, CaseFile file, StatusUse use, int usual) {
    Optional<Clue> clue = better(file, use);
    if (clue.isEmpty() && use.code().orElseThrow() >= FIRST_ERROR) {
      clue = compared(file, use).or(() -> likely(file, use));
    }
    clue.ifPresent(draft::because);
    return draft.status("expected", clue.map(known -> known.answers().get(0)).orElse(usual));
  }

  /** What the constant tells that the nearest condition has found. */
  private static Optional<Clue> compared(CaseFile file, StatusUse use) {
    return use.context().guards().stream()
        .limit(1)
        .filter(guard -> !COMBINED.matcher(guard.condition()).find())
        .filter(guard -> guard.holds() != isNegated(guard.condition()))
        .flatMap(guard -> guard.names().stream().flatMap(name -> told(file, name, guard)))
        .findFirst();
  }

  private static boolean isNegated(String condition) {
    return condition.startsWith("!") != condition.contains("!=");
  }

  private static Stream<Clue> told(CaseFile file, String name, Guard guard) {
    if (!CONSTANT.matcher(name).matches()) {
      return Stream.empty();
    }
    return file.evidence().words().reliably(name).stream()
        .filter(RESULTS::contains)
        .map(
            situation ->
                new Clue(
                    situation,
                    Clue.Origin.CONDITION,
                    found(guard),
                    situation.answers(),
                    Clue.Strength.RELIABLE));
  }

  private static String found(Guard guard) {
    String condition = guard.condition();
    if (guard.holds()) {
      return condition;
    }
    return condition.startsWith("!") ? condition.substring(1) : "!(" + condition + ")";
  }

  /** Where the status is wrong for certain, a weak clue says well enough what has happened. */
  private static Optional<Clue> likely(CaseFile file, StatusUse use) {
    List<Clue> texts =
        file.clues(use).stream().filter(clue -> clue.origin() == Clue.Origin.TEXT).toList();
    return texts.stream().map(Clue::situation).distinct().count() == 1
        ? texts.stream().filter(clue -> RESULTS.contains(clue.situation())).findFirst()
        : Optional.empty();
  }
}
