// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Makes the uses of statuses where an exception of the program is thrown whose class has the status
 * in an annotation, or hands it to the constructor of its superclass.
 */
final class RaisedExceptions {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;
  private final Surroundings surroundings;
  private final DeclaredUses declared;
  private final ConstructedStatus constructed;
  private final Map<TypeElement, OptionalInt> codes = new HashMap<>();

  RaisedExceptions(
      AttributedUnit unit,
      Vocabulary vocabulary,
      StatusReader statuses,
      Surroundings surroundings) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
    this.surroundings = surroundings;
    this.declared = new DeclaredUses(vocabulary);
    this.constructed = new ConstructedStatus(unit, vocabulary);
  }

  /** Reads an exception class when it is reached: the compiler rewrites its tree soon after. */
  void remember(TypeElement type, ClassTree tree) {
    if (vocabulary.isThrowable(type)) {
      constructed.of(type, tree);
    }
  }

  /** The status of a thrown exception; empty where its class tells none. */
  Optional<StatusUse> read(NewClassTree tree, TypeScope scope) {
    Optional<TypeElement> type = unit.typeElement(tree.getIdentifier());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt code = codes.computeIfAbsent(type.get(), this::code);
    return code.isPresent() ? Optional.of(use(tree, code.getAsInt(), scope)) : Optional.empty();
  }

  private OptionalInt code(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      for (Member row : vocabulary.annotations().elements(mirror.getAnnotationType().toString())) {
        if (row.kind() == MemberKind.ANNOTATE) {
          OptionalInt code = code(mirror, row.name());
          if (code.isPresent()) {
            return code;
          }
        }
      }
    }
    return constructed.of(type);
  }

  private OptionalInt code(AnnotationMirror mirror, String element) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(element)) {
        return declared.value(entry.getValue()).certainCode();
      }
    }
    return OptionalInt.empty();
  }

  private StatusUse use(NewClassTree tree, int code, TypeScope scope) {
    WordCollector beside = new WordCollector(unit, statuses, vocabulary);
    for (ExpressionTree argument : tree.getArguments()) {
      beside.scan(argument, Words.Place.MESSAGE);
    }
    return new StatusUse(
        Role.RAISED,
        new StatusValue.Known(code, Optional.empty(), false),
        unit.span(tree.getIdentifier()),
        unit.span(tree),
        Optional.empty(),
        scope.key(),
        scope.signature(),
        "",
        StatusUse.Carrier.EXPRESSION,
        surroundings.context(),
        beside.words,
        List.copyOf(beside.names),
        ResponseFacts.ending(ResponseFacts.End.THROWN),
        false);
  }
}
