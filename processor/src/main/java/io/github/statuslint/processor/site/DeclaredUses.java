// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Makes the uses of statuses in annotations, whether trees or elements show them. */
final class DeclaredUses {

  private static final Set<String> REASONS = Set.of("reason");
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "message", "responseDescription", "condition");

  private final Vocabulary vocabulary;

  DeclaredUses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The declaration that annotations stand on.
   *
   * @param key the code element
   * @param method its signature, for a method
   * @param name the simple name of the type or method
   * @param kind type or method
   */
  record Target(ElementKey key, Optional<String> method, String name, StatusUse.Carrier kind) {}

  /** The text of an annotation element, where it is one for people. */
  static Optional<Words> words(String element, String text, Span span) {
    boolean reason = REASONS.contains(element);
    if (text.isBlank() || (!reason && !DESCRIPTIONS.contains(element))) {
      return Optional.empty();
    }
    return Optional.of(
        new Words(text, reason ? Words.Place.REASON : Words.Place.DESCRIPTION, span));
  }

  /** An annotation of the program that is itself annotated with a status. */
  List<StatusUse> inherited(TypeElement type, Span annotation, Target target) {
    List<StatusUse> found = new ArrayList<>();
    if (!vocabulary.annotations().hasStatusOnIt(type) || setsItsOwnStatus(type)) {
      return found;
    }
    for (AnnotationMirror meta : type.getAnnotationMirrors()) {
      String metaName = meta.getAnnotationType().toString();
      for (Member row : vocabulary.annotations().elements(metaName)) {
        meta.getElementValues().entrySet().stream()
            .filter(entry -> entry.getKey().getSimpleName().contentEquals(row.name()))
            .findFirst()
            .map(entry -> value(entry.getValue()))
            .ifPresent(
                value -> found.add(use(row, value, annotation, annotation, target, List.of())));
      }
    }
    return found;
  }

  /** Whether the annotation has an element of a status type, which may stand for the meta one. */
  private boolean setsItsOwnStatus(TypeElement type) {
    for (ExecutableElement element : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (vocabulary.isStatus(element.getReturnType())) {
        return true;
      }
    }
    return false;
  }

  /** The status that the value of an annotation element is. */
  StatusValue value(AnnotationValue value) {
    if (value.getValue() instanceof VariableElement constant) {
      Optional<StatusConstant> status = vocabulary.constant(constant);
      return status.isPresent()
          ? new StatusValue.Known(status.get().code(), status, false)
          : new StatusValue.Unknown();
    }
    if (value.getValue() instanceof Integer code) {
      return new StatusValue.Known(code, Optional.empty(), true);
    }
    return value.getValue() instanceof String text
        ? StatusValue.documented(text, true)
        : new StatusValue.Unknown();
  }

  /**
   * A use.
   *
   * @param row of the annotation element
   * @param value the status
   * @param span where it stands
   * @param annotation the whole annotation
   * @param target what the annotation stands on
   * @param words of the same annotation
   */
  StatusUse use(
      Member row, StatusValue value, Span span, Span annotation, Target target, List<Words> words) {
    return new StatusUse(
        row.kind() == MemberKind.ANNOTATE
            ? Role.DECLARED
            : row.kind() == MemberKind.LISTEN ? Role.LISTENED : Role.DOCUMENTED,
        value,
        span,
        annotation,
        Optional.of(row),
        target.key(),
        target.method(),
        target.name(),
        target.kind(),
        new StatusUse.Context(Optional.empty(), List.of(), Optional.empty(), 0, 0, 0),
        words,
        List.of(),
        ResponseFacts.NONE,
        false);
  }
}
