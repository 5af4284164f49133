// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Exceptions.Meaning;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceMethod.Handled;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The exceptions that a method handles, one by one, with the status that it answers all of them.
 */
final class HandledExceptions {

  private static final List<String> SPRING_WEB =
      List.of(
          "org.springframework.web.",
          "org.springframework.http.",
          "org.springframework.validation.",
          "org.springframework.beans.");

  private HandledExceptions() {}

  /**
   * An exception of a library and the status that its handler answers.
   *
   * @param use where it is answered
   * @param code the status
   * @param handled all that the method handles
   * @param exception canonical name of the handled type
   * @param meaning what the type, or the nearest supertype that is known, means
   */
  record Answered(StatusUse use, int code, Handled handled, String exception, Meaning meaning) {

    /** Whether Spring MVC or WebFlux throws it and has an answer to it. */
    boolean isSprings() {
      return SPRING_WEB.stream().anyMatch(meaning.type()::startsWith);
    }

    /** Whether the framework of the handler is that one. */
    boolean isHandledBy(String framework) {
      return handled.contract().framework().equals(framework);
    }
  }

  /** For each answer of a handler the first exception of which the condition holds. */
  static List<Answered> where(CaseFile file, Predicate<Answered> condition) {
    return Answers.of(file).stream()
        .filter(use -> use.context().caught().isEmpty() && !Contradiction.isRefined(file, use))
        .flatMap(
            use -> answered(file, use).stream().filter(answer -> condition.test(answer)).limit(1))
        .toList();
  }

  private static List<Answered> answered(CaseFile file, StatusUse use) {
    Optional<Handled> handled = file.method(use).flatMap(SourceMethod::handled);
    return handled.stream()
        .flatMap(
            all ->
                all.exceptions().stream()
                    .flatMap(exception -> answered(file, use, all, exception).stream()))
        .toList();
  }

  private static Optional<Answered> answered(
      CaseFile file, StatusUse use, Handled handled, String exception) {
    return file.evidence()
        .exceptions()
        .meaning(exception, handled.supertypes().getOrDefault(exception, List.of()))
        .filter(meaning -> meaning.strength() != Clue.Strength.WEAK)
        .map(meaning -> new Answered(use, use.code().orElseThrow(), handled, exception, meaning));
  }

  /** The last part of the name of the handled type. */
  static String simpleName(Answered answer) {
    return Evidence.simpleName(answer.exception());
  }

  /** Whether the method of a use handles an exception of Spring MVC or WebFlux. */
  static boolean ofSpring(CaseFile file, StatusUse use) {
    return answered(file, use).stream().anyMatch(Answered::isSprings);
  }
}
