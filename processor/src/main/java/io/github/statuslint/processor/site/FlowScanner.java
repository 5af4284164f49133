// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of the one traversal: what a place is surrounded by, and how it ends. */
abstract class FlowScanner extends TreeScanner<Void, Void> {

  final AttributedUnit unit;
  final Vocabulary vocabulary;
  final StatusReader statuses;
  final Surroundings surroundings;
  final PlainUses plain;
  final TestReader tests;
  final StepRecorder steps;
  final LiveTexts texts;
  final RaisedExceptions raised;
  final Deque<TypeScope> scopes = new ArrayDeque<>();
  final Set<Tree> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
  int conjunctions;
  ResponseFacts.End end = ResponseFacts.End.OTHER;

  FlowScanner(AttributedUnit unit, Vocabulary vocabulary) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = new StatusReader(unit, vocabulary);
    this.surroundings = new Surroundings(unit, new GuardReader(unit, vocabulary, statuses));
    this.plain = new PlainUses(unit, vocabulary, statuses, surroundings);
    this.tests = new TestReader(unit, vocabulary, statuses);
    this.steps = new StepRecorder(unit, statuses, surroundings);
    this.texts = new LiveTexts(unit, vocabulary, statuses, surroundings);
    this.raised = new RaisedExceptions(unit, vocabulary, statuses, surroundings);
  }

  /** The type that the traversal is in. */
  final TypeScope scope() {
    return scopes.getFirst();
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    int outer = surroundings.enterBlock();
    int passed = 0;
    for (StatementTree statement : tree.getStatements()) {
      scan(statement, null);
      if (statement instanceof IfTree test && isLeft(test)) {
        surroundings.enterRest(test.getCondition());
        passed++;
      }
    }
    for (; passed > 0; passed--) {
      surroundings.leave();
    }
    surroundings.leaveBlock(outer);
    return null;
  }

  /** Whether what follows runs only where the condition does not hold. */
  private static boolean isLeft(IfTree test) {
    StatementTree then = test.getThenStatement();
    while (then instanceof BlockTree block && !block.getStatements().isEmpty()) {
      then = block.getStatements().get(block.getStatements().size() - 1);
    }
    return test.getElseStatement() == null
        && (then.getKind() == Tree.Kind.RETURN || then.getKind() == Tree.Kind.THROW);
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    scan(tree.getCondition(), null);
    int then = branch(tree.getCondition(), true, tree.getThenStatement());
    surroundings.enterOtherwise(then);
    branch(tree.getCondition(), false, tree.getElseStatement());
    surroundings.leaveOtherwise();
    return null;
  }

  /** Walks a branch and answers its block; that of no branch is none. */
  private int branch(ExpressionTree condition, boolean holds, @Nullable Tree body) {
    if (body == null) {
      return -1;
    }
    surroundings.enterBranch(condition, holds);
    int outer = surroundings.enterBlock();
    int entered = surroundings.block();
    scan(body, null);
    surroundings.leaveBlock(outer);
    surroundings.leave();
    return entered;
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    scan(tree.getCondition(), null);
    branch(tree.getCondition(), true, tree.getTrueExpression());
    branch(tree.getCondition(), false, tree.getFalseExpression());
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    scan(tree.getResources(), null);
    surroundings.enterAttempt(tree);
    scan(tree.getBlock(), null);
    surroundings.leave();
    for (CatchTree clause : tree.getCatches()) {
      surroundings.enterCatch(clause, tree.getBlock());
      scan(clause.getBlock(), null);
      surroundings.leave();
    }
    scan(tree.getFinallyBlock(), null);
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    cases(tree.getExpression(), tree.getCases());
    return super.visitSwitch(tree, unused);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    cases(tree.getExpression(), tree.getCases());
    return super.visitSwitchExpression(tree, unused);
  }

  @Override
  public Void visitCase(CaseTree tree, Void unused) {
    int outer = surroundings.enterBlock();
    super.visitCase(tree, unused);
    surroundings.leaveBlock(outer);
    return null;
  }

  private void cases(ExpressionTree selector, List<? extends CaseTree> cases) {
    int group = ++conjunctions;
    for (CaseTree arm : cases) {
      scope().tests.addAll(tests.labels(selector, arm, group, scope(), consumed));
    }
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    if (!surroundings.inLambda()) {
      scope().method().ifPresent(method -> returned(tree.getExpression(), method));
    }
    ending(tree.getExpression(), ResponseFacts.End.RETURNED);
    texts.read(tree, scope());
    steps.leave(tree, scope());
    return null;
  }

  private void returned(@Nullable ExpressionTree value, TypeScope.Method method) {
    method.returned(value == null || value.getKind() == Tree.Kind.NULL_LITERAL);
    if (value != null && (method.marked || method.supplied.isPresent())) {
      plain.supplied(value, method, scope(), consumed).ifPresent(scope().uses::add);
    }
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    int before = scope().uses.size();
    surroundings.enterThrow(tree.getExpression());
    ending(tree.getExpression(), ResponseFacts.End.THROWN);
    if (tree.getExpression() instanceof NewClassTree made && scope().uses.size() == before) {
      raised.read(made, scope()).ifPresent(scope().uses::add);
    }
    surroundings.leaveThrow();
    steps.leave(tree, scope());
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    steps.leave(tree, scope());
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    steps.leave(tree, scope());
    return null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    ending(tree.getExpression(), ResponseFacts.End.DROPPED);
    return null;
  }

  final void ending(@Nullable Tree expression, ResponseFacts.End how) {
    ResponseFacts.End outer = end;
    end = how;
    scan(expression, null);
    end = outer;
  }

  static boolean endsInThrow(@Nullable BlockTree body) {
    List<? extends StatementTree> statements = body == null ? List.of() : body.getStatements();
    return !statements.isEmpty()
        && statements.get(statements.size() - 1).getKind() == Tree.Kind.THROW;
  }
}
