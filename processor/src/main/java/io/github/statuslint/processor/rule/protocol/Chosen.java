package io.github.statuslint.processor.rule.protocol;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Uses of a status that the program chose for something of its own, so that it can be judged. */
final class Chosen {

  private static final Set<TypeRole> ELSEWHERE = Set.of(TypeRole.GATEWAY, TypeRole.PROTOCOL);

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
        .filter(use -> !isNamedAfterIt(file, use));
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
   * Whether what carries the status, or the exception that it answers, bears the status's own name
   * or number: a registry of statuses, or a choice that was made elsewhere.
   */
  private static boolean isNamedAfterIt(CaseFile file, StatusUse use) {
    String code = Integer.toString(use.code().orElseThrow());
    String phrase =
        letters(
            StatusRegistry.standard()
                .find(use.code().orElseThrow())
                .map(RegisteredStatus::reasonPhrase)
                .orElse(""));
    Stream<String> exceptions =
        file.method(use)
            .flatMap(SourceMethod::handled)
            .map(handled -> handled.exceptions().stream())
            .orElse(Stream.empty())
            .filter(exception -> isOfTheProgram(file, exception))
            .map(Evidence::simpleName);
    return Stream.concat(Stream.of(use.carrier()), exceptions)
        .anyMatch(name -> name.contains(code) || letters(name).contains(phrase));
  }

  private static boolean isOfTheProgram(CaseFile file, String exception) {
    return file.evidence().exceptions().meaning(exception, List.of()).isEmpty();
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** A clue that says which other status fits. */
  static Optional<Clue> better(CaseFile file, StatusUse use) {
    return file.clues(use).stream()
        .filter(clue -> clue.strength() != Clue.Strength.WEAK)
        .filter(clue -> !clue.allows(use.code().orElseThrow()))
        .findFirst();
  }

  /** Whether a clue says that the status fits. */
  static boolean fits(CaseFile file, StatusUse use) {
    return file.clues(use).stream().anyMatch(clue -> clue.allows(use.code().orElseThrow()));
  }

  /** Adds the status that a clue asks for, else the usual one. */
  static Findings.Draft instead(Findings.Draft draft, CaseFile file, StatusUse use, int usual) {
    Optional<Clue> clue = better(file, use);
    clue.ifPresent(draft::because);
    return draft.status("expected", clue.map(known -> known.answers().get(0)).orElse(usual));
  }
}
