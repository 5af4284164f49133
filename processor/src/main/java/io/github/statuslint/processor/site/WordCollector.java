// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Collects the texts, names and status numbers in the arguments beside a status. */
final class WordCollector extends TreeScanner<Void, Words.Place> {

  private static final int LONGEST_TEXT = 400;

  private final AttributedUnit unit;
  private final StatusReader statuses;
  private final Vocabulary vocabulary;
  final List<Words> words = new ArrayList<>();
  final List<String> names = new ArrayList<>();
  final List<StatusValue.Known> codes = new ArrayList<>();

  WordCollector(AttributedUnit unit, StatusReader statuses, Vocabulary vocabulary) {
    this.unit = unit;
    this.statuses = statuses;
    this.vocabulary = vocabulary;
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Words.Place place) {
    if (tree.getValue() instanceof String text) {
      add(text, place, tree);
    } else if (tree.getValue() instanceof Integer code && code >= 100 && code <= 599) {
      codes.add(new StatusValue.Known(code, Optional.empty(), true));
    }
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Words.Place place) {
    if (tree.getKind() != Tree.Kind.PLUS) {
      return super.visitBinary(tree, place);
    }
    Deque<ExpressionTree> terms = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left.getKind() == Tree.Kind.PLUS) {
      terms.push(((BinaryTree) left).getRightOperand());
      left = ((BinaryTree) left).getLeftOperand();
    }
    terms.push(left);
    StringBuilder text = new StringBuilder();
    boolean literal = false;
    for (ExpressionTree term : terms) {
      Optional<Object> constant = unit.constant(term);
      literal |= constant.filter(String.class::isInstance).isPresent();
      text.append(constant.map(Object::toString).orElse("{}"));
      if (constant.isEmpty()) {
        scan(term, place);
      }
    }
    if (literal) {
      add(text.toString(), place, tree);
    }
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Words.Place place) {
    named(tree, tree.getName(), place);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Words.Place place) {
    named(tree, tree.getIdentifier(), place);
    return super.visitMemberSelect(tree, place);
  }

  private void named(ExpressionTree tree, Name name, Words.Place place) {
    String text = name.toString();
    names.add(text);
    if (!isConstantName(text)) {
      return;
    }
    Optional<Object> constant = unit.constant(tree);
    if (constant.isPresent() && constant.get() instanceof String value) {
      add(value, place, tree);
    } else if (vocabulary.mayBeConstant(name)
        && statuses.read(tree) instanceof StatusValue.Known known
        && known.constant().isPresent()) {
      codes.add(known);
    }
  }

  private static boolean isConstantName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Words.Place place) {
    scan(tree.getMethodSelect(), place);
    return scan(tree.getArguments(), place);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Words.Place place) {
    names.add(tree.getIdentifier().toString());
    return scan(tree.getArguments(), place);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Words.Place place) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Words.Place place) {
    return null;
  }

  private void add(String text, Words.Place place, Tree tree) {
    if (!text.isBlank() && text.length() <= LONGEST_TEXT) {
      words.add(new Words(text, place, unit.span(tree)));
    }
  }
}
