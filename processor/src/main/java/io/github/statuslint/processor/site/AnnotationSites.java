package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.javac.AttributedUnit;
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

/** Turns annotations into uses of statuses: their own elements, nested and meta-annotations. */
final class AnnotationSites {

  private static final Set<String> REASONS = Set.of("reason");
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "message", "responseDescription", "condition");

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;

  AnnotationSites(AttributedUnit unit, Vocabulary vocabulary, StatusReader statuses) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
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

  /** The uses in the annotations of a declaration. */
  List<StatusUse> read(List<? extends AnnotationTree> annotations, Target target) {
    List<StatusUse> found = new ArrayList<>();
    for (AnnotationTree annotation : annotations) {
      read(annotation, target, found);
    }
    return found;
  }

  /** Whether one of the annotations can declare a status, given or not. */
  boolean mayDeclare(List<? extends AnnotationTree> annotations) {
    return annotations.stream()
        .flatMap(annotation -> unit.element(annotation.getAnnotationType()).stream())
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .anyMatch(name -> !vocabulary.annotationElements(name).isEmpty());
  }

  private void read(AnnotationTree annotation, Target target, List<StatusUse> found) {
    Optional<TypeElement> type =
        unit.element(annotation.getAnnotationType())
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast);
    if (type.isEmpty()) {
      return;
    }
    String name = type.get().getQualifiedName().toString();
    List<Member> rows = vocabulary.annotationElements(name);
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        continue;
      }
      String element = assignment.getVariable().toString();
      rows.stream()
          .filter(row -> row.name().equals(element))
          .findFirst()
          .ifPresent(row -> values(assignment, row, annotation, target, found));
      nested(assignment.getExpression(), target, found);
    }
    if (rows.isEmpty() && !name.startsWith("java.")) {
      inherited(type.get(), annotation, target, found);
    }
  }

  private void values(
      AssignmentTree assignment,
      Member row,
      AnnotationTree annotation,
      Target target,
      List<StatusUse> found) {
    List<? extends ExpressionTree> expressions =
        assignment.getExpression() instanceof NewArrayTree array
            ? Optional.ofNullable(array.getInitializers()).orElse(List.of())
            : List.of(assignment.getExpression());
    for (ExpressionTree expression : expressions) {
      found.add(
          use(
              row,
              statuses.read(expression),
              unit.span(expression),
              annotation,
              target,
              words(annotation)));
    }
  }

  private void nested(ExpressionTree value, Target target, List<StatusUse> found) {
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
      String element = assignment.getVariable().toString();
      boolean reason = REASONS.contains(element);
      if (!reason && !DESCRIPTIONS.contains(element)) {
        continue;
      }
      ExpressionTree value = assignment.getExpression();
      unit.constant(value)
          .filter(String.class::isInstance)
          .map(String.class::cast)
          .filter(text -> !text.isBlank())
          .map(
              text ->
                  new Words(
                      text,
                      reason ? Words.Place.REASON : Words.Place.DESCRIPTION,
                      unit.span(value)))
          .ifPresent(words::add);
    }
    return words;
  }

  /** An annotation of the program that is itself annotated with a status. */
  private void inherited(
      TypeElement type, AnnotationTree annotation, Target target, List<StatusUse> found) {
    if (setsItsOwnStatus(type)) {
      return;
    }
    for (AnnotationMirror meta : type.getAnnotationMirrors()) {
      String metaName = meta.getAnnotationType().toString();
      for (Member row : vocabulary.annotationElements(metaName)) {
        meta.getElementValues().entrySet().stream()
            .filter(entry -> entry.getKey().getSimpleName().contentEquals(row.name()))
            .findFirst()
            .map(entry -> value(entry.getValue()))
            .ifPresent(
                value ->
                    found.add(
                        use(row, value, unit.span(annotation), annotation, target, List.of())));
      }
    }
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

  private StatusValue value(AnnotationValue value) {
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
        ? AnnotationReader.statusOf(text, true)
        : new StatusValue.Unknown();
  }

  private StatusUse use(
      Member row, StatusValue value, Span span, Tree annotation, Target target, List<Words> words) {
    return new StatusUse(
        row.kind() == MemberKind.ANNOTATE
            ? Role.DECLARED
            : row.kind() == MemberKind.LISTEN ? Role.LISTENED : Role.DOCUMENTED,
        value,
        span,
        unit.span(annotation),
        Optional.of(row),
        target.key(),
        target.method(),
        target.name(),
        target.kind(),
        new StatusUse.Context(Optional.empty(), List.of(), Optional.empty(), 0),
        words,
        List.of(),
        ResponseFacts.NONE,
        false);
  }
}
