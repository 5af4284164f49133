// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Constant values of expressions: literals, constant variables, sums and joined texts of them. */
final class ConstantValues {

  private final AttributedUnit unit;

  ConstantValues(AttributedUnit unit) {
    this.unit = unit;
  }

  Optional<Object> value(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case INT_LITERAL,
          LONG_LITERAL,
          STRING_LITERAL,
          BOOLEAN_LITERAL,
          CHAR_LITERAL,
          FLOAT_LITERAL,
          DOUBLE_LITERAL ->
          Optional.ofNullable(((LiteralTree) tree).getValue());
      case PARENTHESIZED -> value(((ParenthesizedTree) tree).getExpression());
      case TYPE_CAST -> value(((TypeCastTree) tree).getExpression());
      case UNARY_MINUS ->
          value(((UnaryTree) tree).getExpression())
              .filter(Integer.class::isInstance)
              .map(number -> -(Integer) number);
      case IDENTIFIER, MEMBER_SELECT ->
          unit.element(tree)
              .filter(VariableElement.class::isInstance)
              .map(variable -> ((VariableElement) variable).getConstantValue());
      case PLUS -> sum((BinaryTree) tree);
      default -> Optional.empty();
    };
  }

  /** Long sums are left-deep trees: walks down the left side without recursion. */
  private Optional<Object> sum(BinaryTree tree) {
    Deque<ExpressionTree> terms = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left.getKind() == Tree.Kind.PLUS) {
      terms.push(((BinaryTree) left).getRightOperand());
      left = ((BinaryTree) left).getLeftOperand();
    }
    Optional<Object> total = value(left);
    StringBuilder joined = new StringBuilder();
    boolean text = total.filter(String.class::isInstance).isPresent();
    total.ifPresent(joined::append);
    while (total.isPresent() && !terms.isEmpty()) {
      Optional<Object> term = value(terms.pop());
      if (term.isEmpty()) {
        return Optional.empty();
      }
      text |= term.get() instanceof String;
      if (text) {
        joined.append(term.get());
      } else if (total.get() instanceof Integer a && term.get() instanceof Integer b) {
        total = Optional.of(a + b);
        joined.setLength(0);
        joined.append(a + b);
      } else {
        return Optional.empty();
      }
    }
    return text && total.isPresent() ? Optional.of(joined.toString()) : total;
  }
}
