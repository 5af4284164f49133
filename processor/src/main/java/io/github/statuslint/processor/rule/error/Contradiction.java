// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceMethod.Handled;
import io.github.statuslint.processor.site.StatusUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A status that does not fit what has happened where it is answered, while nothing else around it
 * explains the status.
 *
 * @param use where it is answered
 * @param code the status
 * @param clue what tells what has happened
 */
record Contradiction(StatusUse use, int code, Clue clue) {

  /** Methods that are asked for the kind of an exception, or of what it was wrapped in. */
  private static final Pattern ASKS_OF_EXCEPTION =
      Pattern.compile("(?:is|was|has)\\w*(?:Exception|Error|Cause)\\w*");

  private static final Set<TypeRole> OTHER_RULES = Set.of(TypeRole.GATEWAY, TypeRole.PROTOCOL);

  /** The answers of a type that contradict one of the situations; each answer at most once. */
  static List<Contradiction> in(CaseFile file, Set<Situation> situations) {
    return Answers.of(file).stream()
        .flatMap(use -> of(file, use).stream())
        .filter(found -> situations.contains(found.clue().situation()))
        .toList();
  }

  private static Optional<Contradiction> of(CaseFile file, StatusUse use) {
    int code = use.code().orElseThrow();
    List<Clue> clues = file.clues(use);
    if (clues.stream().anyMatch(clue -> clue.allows(code))) {
      return Optional.empty();
    }
    return clues.stream()
        .filter(clue -> clue.strength() != Clue.Strength.WEAK)
        .filter(clue -> clue.origin() != Clue.Origin.METHOD)
        .findFirst()
        .filter(clue -> !isQuestioned(file, use, clue) && !isJoined(file, use))
        .filter(clue -> !isNamedAfter(code, file))
        .map(clue -> new Contradiction(use, code, clue));
  }

  /** Whether the type says in its name that it answers the status: somebody has chosen it. */
  private static boolean isNamedAfter(int code, CaseFile file) {
    String name = file.type().simpleName().toLowerCase(Locale.ROOT);
    return StatusRegistry.standard()
        .find(code)
        .map(status -> status.reasonPhrase().toLowerCase(Locale.ROOT).replace(" ", ""))
        .filter(phrase -> phrase.length() > 2 && name.contains(phrase))
        .isPresent();
  }

  /** Whether the clue comes from there. */
  boolean isFrom(Clue.Origin... origins) {
    return List.of(origins).contains(clue.origin());
  }

  /** Whether the name of the constant that carries the status tells the same. */
  boolean isToldByConstant(CaseFile file) {
    return file.clues(use).stream()
        .anyMatch(
            other ->
                other.origin() == Clue.Origin.CONSTANT
                    && other.situation() == clue.situation()
                    && other.strength() != Clue.Strength.WEAK);
  }

  boolean isSuccess() {
    return code >= 200 && code < 300;
  }

  /** Whether the type belongs to a gateway, or to a protocol with statuses of its own. */
  static boolean followsOtherRules(CaseFile file) {
    return OTHER_RULES.stream()
        .anyMatch(
            role -> file.type().roles().contains(role) || file.type().importRoles().contains(role));
  }

  /** Whether a condition on the exception itself tells more than its type does. */
  static boolean isRefined(CaseFile file, StatusUse use) {
    Set<String> variables = exceptionVariables(file, use);
    return use.context().guards().stream()
        .anyMatch(
            guard ->
                guard.instance().isPresent()
                    || asks(guard, variables)
                    || guard.names().stream().anyMatch(ASKS_OF_EXCEPTION.asMatchPredicate()));
  }

  /** Whether a condition on the exception tells more than the clue, which may be of its type. */
  private static boolean isQuestioned(CaseFile file, StatusUse use, Clue clue) {
    Set<String> variables = exceptionVariables(file, use);
    return use.context().guards().stream()
        .anyMatch(
            guard ->
                guard.instance().isPresent()
                    ? clue.origin() != Clue.Origin.TESTS && clue.origin() != Clue.Origin.CONDITION
                    : asks(guard, variables));
  }

  /** A test of the type that fails leaves all the other types. */
  private static boolean asks(Guard guard, Set<String> variables) {
    return !guard.asksForType() && guard.names().stream().anyMatch(variables::contains);
  }

  private static Set<String> exceptionVariables(CaseFile file, StatusUse use) {
    Set<String> variables = new HashSet<>();
    use.context().caught().map(Caught::variable).ifPresent(variables::add);
    file.method(use).ifPresent(method -> variables.addAll(exceptionParameters(method)));
    return variables;
  }

  private static List<String> exceptionParameters(SourceMethod method) {
    return method.parameters().stream()
        .filter(
            parameter ->
                method
                    .handled()
                    .filter(handled -> isHandled(parameter.type(), handled))
                    .isPresent())
        .map(SourceMethod.Parameter::name)
        .toList();
  }

  private static boolean isHandled(String type, Handled handled) {
    return handled.exceptions().contains(type)
        || handled.supertypes().values().stream().anyMatch(above -> above.contains(type));
  }

  /** Whether one of several exceptions that share the answer tells nothing. */
  private static boolean isJoined(CaseFile file, StatusUse use) {
    boolean caught =
        use.context()
            .caught()
            .filter(
                clause ->
                    joins(file, clause.types(), supertypes(clause.types(), clause.supertypes())))
            .isPresent();
    return caught
        || file.method(use)
            .flatMap(SourceMethod::handled)
            .filter(handled -> joins(file, handled.exceptions(), handled.supertypes()))
            .isPresent();
  }

  private static Map<String, List<String>> supertypes(
      List<String> types, List<List<String>> supertypes) {
    Map<String, List<String>> named = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      named.put(types.get(i), supertypes.get(i));
    }
    return named;
  }

  private static boolean joins(
      CaseFile file, Collection<String> types, Map<String, List<String>> supertypes) {
    return types.size() > 1
        && !types.stream()
            .allMatch(type -> tells(file, type, supertypes.getOrDefault(type, List.of())));
  }

  private static boolean tells(CaseFile file, String type, List<String> supertypes) {
    boolean known =
        file.evidence()
            .exceptions()
            .meaning(type, supertypes)
            .filter(meaning -> meaning.strength() != Clue.Strength.WEAK)
            .isPresent();
    return known || !file.evidence().words().reliably(Evidence.simpleName(type)).isEmpty();
  }
}
