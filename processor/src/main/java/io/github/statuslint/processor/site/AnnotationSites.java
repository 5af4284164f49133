// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Turns annotations into uses of statuses: their own elements, nested and meta-annotations. */
final class AnnotationSites {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;
  private final DeclaredUses uses;

  AnnotationSites(AttributedUnit unit, Vocabulary vocabulary, StatusReader statuses) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
    this.uses = new DeclaredUses(vocabulary);
  }

  /** The uses in the annotations of a declaration. */
  List<StatusUse> read(List<? extends AnnotationTree> annotations, DeclaredUses.Target target) {
    List<StatusUse> found = new ArrayList<>();
    for (AnnotationTree annotation : annotations) {
      read(annotation, target, found);
    }
    return found;
  }

  /** Whether one of the annotations can declare a status, given or not. */
  boolean mayDeclare(List<? extends AnnotationTree> annotations) {
    for (AnnotationTree annotation : annotations) {
      Optional<TypeElement> type = unit.typeElement(annotation.getAnnotationType());
      if (type.isPresent()
          && !vocabulary
              .annotations()
              .elements(type.get().getQualifiedName().toString())
              .isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void read(AnnotationTree annotation, DeclaredUses.Target target, List<StatusUse> found) {
    Optional<TypeElement> type = unit.typeElement(annotation.getAnnotationType());
    if (type.isEmpty()) {
      return;
    }
    String name = type.get().getQualifiedName().toString();
    List<Member> rows = vocabulary.annotations().elements(name);
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        continue;
      }
      String element = StatusReader.nameOf(assignment.getVariable());
      rows.stream()
          .filter(row -> row.name().equals(element))
          .findFirst()
          .ifPresent(row -> values(assignment, row, annotation, target, found));
      nested(assignment.getExpression(), target, found);
    }
    if (rows.isEmpty() && !name.startsWith("java.")) {
      found.addAll(uses.inherited(type.get(), unit.span(annotation), target));
    }
  }

  private void values(
      AssignmentTree assignment,
      Member row,
      AnnotationTree annotation,
      DeclaredUses.Target target,
      List<StatusUse> found) {
    List<? extends ExpressionTree> expressions =
        assignment.getExpression() instanceof NewArrayTree array
            ? Optional.ofNullable(array.getInitializers()).orElse(List.of())
            : List.of(assignment.getExpression());
    for (ExpressionTree expression : expressions) {
      found.add(
          uses.use(
              row,
              statuses.read(expression),
              unit.span(expression),
              unit.span(annotation),
              target,
              words(annotation)));
    }
  }

  private void nested(ExpressionTree value, DeclaredUses.Target target, List<StatusUse> found) {
    if (value instanceof AnnotationTree inner) {
      read(inner, target, found);
    } else if (value instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(item -> nested(item, target, found));
    }
  }

  private List<Words> words(AnnotationTree annotation) {
    List<Words> words = new ArrayList<>();
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        continue;
      }
      String element = StatusReader.nameOf(assignment.getVariable());
      ExpressionTree value = assignment.getExpression();
      unit.constant(value)
          .filter(String.class::isInstance)
          .flatMap(text -> DeclaredUses.words(element, (String) text, unit.span(value)))
          .ifPresent(words::add);
    }
    return words;
  }
}
