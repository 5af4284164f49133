// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds comparisons of statuses. */
final class TestReader {

  private static final Map<Tree.Kind, String> OPERATORS =
      Map.of(
          Tree.Kind.EQUAL_TO, "==",
          Tree.Kind.NOT_EQUAL_TO, "!=",
          Tree.Kind.LESS_THAN, "<",
          Tree.Kind.LESS_THAN_EQUAL, "<=",
          Tree.Kind.GREATER_THAN, ">",
          Tree.Kind.GREATER_THAN_EQUAL, ">=");
  private static final Map<String, String> MIRRORED =
      Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");

  private static final Set<String> STATUS_NAMES =
      Set.of(
          "status",
          "statuscode",
          "httpstatus",
          "httpstatuscode",
          "httpcode",
          "responsecode",
          "responsestatus",
          "httpresponsecode");

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;

  TestReader(AttributedUnit unit, Vocabulary vocabulary, StatusReader statuses) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
  }

  /** Whether the tree is a comparison by an operator. */
  static boolean isComparison(Tree tree) {
    return OPERATORS.containsKey(tree.getKind());
  }

  /** The test that an operator makes, if one of its sides is a status that was read. */
  Optional<StatusTest> operator(
      BinaryTree tree, int conjunction, TypeScope scope, Set<Tree> consumed) {
    String operator = OPERATORS.getOrDefault(tree.getKind(), "");
    Optional<StatusTest> straight =
        test(
            operator,
            tree.getLeftOperand(),
            tree.getRightOperand(),
            tree,
            conjunction,
            scope,
            consumed);
    return straight.isPresent()
        ? straight
        : test(
            MIRRORED.getOrDefault(operator, operator),
            tree.getRightOperand(),
            tree.getLeftOperand(),
            tree,
            conjunction,
            scope,
            consumed);
  }

  /** The test that {@code a.equals(b)} or {@code a.isSameCodeAs(b)} makes. */
  Optional<StatusTest> call(
      MethodInvocationTree tree, int conjunction, TypeScope scope, Set<Tree> consumed) {
    boolean compares =
        tree.getArguments().size() == 1
            && tree.getMethodSelect() instanceof MemberSelectTree select
            && (select.getIdentifier().contentEquals("equals")
                || select.getIdentifier().contentEquals("isSameCodeAs"));
    if (!compares) {
      return Optional.empty();
    }
    ExpressionTree receiver = ((MemberSelectTree) tree.getMethodSelect()).getExpression();
    ExpressionTree argument = tree.getArguments().get(0);
    String operator = StatusReader.nameOf(tree.getMethodSelect());
    Optional<StatusTest> straight =
        test(operator, receiver, argument, tree, conjunction, scope, consumed);
    return straight.isPresent()
        ? straight
        : test(operator, argument, receiver, tree, conjunction, scope, consumed);
  }

  /** The tests that the labels of a case make. */
  List<StatusTest> labels(
      ExpressionTree selector,
      CaseTree tree,
      int conjunction,
      TypeScope scope,
      Set<Tree> consumed) {
    List<StatusTest> found = new ArrayList<>();
    boolean ofStatuses = unit.type(selector).map(vocabulary::isStatus).orElse(false);
    Optional<Member> read = reads(selector);
    if (!ofStatuses && read.isEmpty()) {
      return found;
    }
    for (ExpressionTree label : tree.getExpressions()) {
      if (statuses.read(label) instanceof StatusValue.Known known) {
        consumed.add(label);
        found.add(test("case", selector, read, label, known, label, conjunction, scope));
      }
    }
    return found;
  }

  private Optional<StatusTest> test(
      String operator,
      ExpressionTree subject,
      ExpressionTree operand,
      Tree whole,
      int conjunction,
      TypeScope scope,
      Set<Tree> consumed) {
    if (!mayBeOperand(operand)) {
      return Optional.empty();
    }
    Optional<Member> read = reads(subject);
    boolean ofStatus =
        read.isPresent() || isStatusTyped(subject) || isNamedAsStatus(operator, subject, operand);
    if (!ofStatus && !isNamedConstant(operand)) {
      return Optional.empty();
    }
    if (!(statuses.read(operand) instanceof StatusValue.Known known)
        || !statuses.read(subject).codes().isEmpty()) {
      return Optional.empty();
    }
    if (!ofStatus && known.constant().isEmpty()) {
      return Optional.empty();
    }
    consumed.add(operand);
    return Optional.of(test(operator, subject, read, whole, known, operand, conjunction, scope));
  }

  private StatusTest test(
      String operator,
      ExpressionTree subject,
      Optional<Member> read,
      Tree whole,
      StatusValue.Known known,
      ExpressionTree operand,
      int conjunction,
      TypeScope scope) {
    Span operandSpan = unit.span(operand);
    return new StatusTest(
        operator,
        known.code(),
        known.constant(),
        known.literal(),
        unit.source(subject),
        unit.type(subject).map(type -> TypeNames.of(type, unit.types())).orElse(""),
        read,
        produced(operand, known),
        conjunction,
        unit.span(whole),
        operandSpan,
        scope.key(),
        scope.signature());
  }

  /**
   * The first constant of the compared constant's enum that has the same number: what the enum
   * finds for a number that was received.
   */
  private Optional<String> produced(ExpressionTree operand, StatusValue.Known known) {
    Optional<Element> element = known.constant().flatMap(constant -> unit.element(operand));
    if (element.isEmpty()
        || element.get().getKind() != ElementKind.ENUM_CONSTANT
        || !(element.get().getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty();
    }
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
        .filter(
            field ->
                vocabulary
                    .constant(field)
                    .filter(other -> other.code() == known.code())
                    .isPresent())
        .map(field -> field.getSimpleName().toString())
        .findFirst()
        .filter(name -> !element.get().getSimpleName().contentEquals(name));
  }

  /** Whether a number is compared by size with the number of a status, and is named as one. */
  static boolean namesStatus(BinaryTree tree) {
    return MIRRORED.containsKey(OPERATORS.getOrDefault(tree.getKind(), ""))
        && (namesStatus(tree.getLeftOperand(), tree.getRightOperand())
            || namesStatus(tree.getRightOperand(), tree.getLeftOperand()));
  }

  private static boolean namesStatus(ExpressionTree subject, ExpressionTree operand) {
    String name = StatusReader.nameOf(subject).toLowerCase(Locale.ROOT).replace("_", "");
    return operand.getKind() == Tree.Kind.INT_LITERAL
        && STATUS_NAMES.contains(name.startsWith("get") ? name.substring(3) : name);
  }

  private boolean isNamedAsStatus(String operator, ExpressionTree subject, ExpressionTree operand) {
    return MIRRORED.containsKey(operator)
        && namesStatus(subject, operand)
        && unit.type(subject).filter(type -> type.getKind() == TypeKind.INT).isPresent();
  }

  private boolean mayBeOperand(ExpressionTree operand) {
    return switch (operand.getKind()) {
      case INT_LITERAL -> true;
      case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION, PARENTHESIZED ->
          StatusReader.compilersNameOf(operand) != null;
      default -> false;
    };
  }

  private boolean isNamedConstant(ExpressionTree operand) {
    return vocabulary.mayBeConstant(StatusReader.compilersNameOf(operand));
  }

  private boolean isStatusTyped(ExpressionTree subject) {
    return switch (subject.getKind()) {
      case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION ->
          unit.type(subject).map(vocabulary::isStatus).orElse(false);
      default -> false;
    };
  }

  /**
   * The member that reads a status from a response, called here or in the variable's initialiser.
   */
  private Optional<Member> reads(ExpressionTree subject) {
    ExpressionTree at = subject;
    while (at instanceof ParenthesizedTree parenthesized) {
      at = parenthesized.getExpression();
    }
    if (at.getKind() == Tree.Kind.IDENTIFIER) {
      Optional<ExpressionTree> initializer = statuses.initializer(at);
      if (initializer.isEmpty() || !isLocal(at)) {
        return Optional.empty();
      }
      at = initializer.get();
    }
    if (!(at instanceof MethodInvocationTree call)
        || !vocabulary.mayBeMember(StatusReader.compilersNameOf(call))) {
      return Optional.empty();
    }
    return unit.executable(call)
        .flatMap(
            method ->
                vocabulary.members(method).stream()
                    .filter(row -> row.kind() == MemberKind.READ)
                    .findFirst())
        .filter(row -> isNumberOrStatus(call));
  }

  private boolean isLocal(ExpressionTree name) {
    Optional<Element> element = unit.element(name);
    return element.isPresent()
        && element.get() instanceof VariableElement
        && element.get().getKind().name().equals("LOCAL_VARIABLE");
  }

  private boolean isNumberOrStatus(ExpressionTree tree) {
    Optional<TypeMirror> type = unit.type(tree);
    return type.isPresent()
        && ((type.get().getKind().isPrimitive() && type.get().getKind() != TypeKind.BOOLEAN)
            || type.get().toString().equals("java.lang.Integer")
            || vocabulary.isStatus(type.get()));
  }
}
