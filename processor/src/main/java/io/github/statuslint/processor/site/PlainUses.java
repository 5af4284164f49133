// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Makes the uses of statuses that stand outside calls: returned, assigned, in an expression. */
final class PlainUses {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;
  private final Surroundings surroundings;

  PlainUses(
      AttributedUnit unit,
      Vocabulary vocabulary,
      StatusReader statuses,
      Surroundings surroundings) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
    this.surroundings = surroundings;
  }

  /** A status constant. */
  StatusUse constant(
      StatusValue.Known value,
      ExpressionTree tree,
      CallReader.Carried carrier,
      ResponseFacts.End end,
      TypeScope scope) {
    return use(Role.CARRIED, value, tree, Optional.empty(), carrier, end, scope);
  }

  /**
   * The status that a method of the program returns for it to be sent.
   *
   * @param tree what it returns
   * @param method says who takes it for a status
   * @param consumed gets the expression, so that it is not read again
   * @return empty where the status is not certain
   */
  Optional<StatusUse> supplied(
      ExpressionTree tree, TypeScope.Method method, TypeScope scope, Set<Tree> consumed) {
    if (!(statuses.read(tree) instanceof StatusValue.Known known)) {
      return Optional.empty();
    }
    consumed.add(tree);
    String signature = method.signature;
    CallReader.Carried carrier =
        method.marked
            ? new CallReader.Carried(
                signature.substring(0, signature.indexOf('(')), StatusUse.Carrier.METHOD)
            : new CallReader.Carried(scope.tree.getSimpleName().toString(), StatusUse.Carrier.TYPE);
    return Optional.of(
        use(
            method.marked ? Role.SENT : roleIn(scope.element.asType()),
            known,
            tree,
            method.supplied,
            carrier,
            ResponseFacts.End.RETURNED,
            scope));
  }

  /**
   * The statuses of a call whose argument is a conditional expression, {@code status(found ? OK :
   * NOT_FOUND)}, each under its condition. What else the response has belongs to all of them, so
   * that nothing of it is known of one.
   */
  List<StatusUse> eachOf(
      ConditionalExpressionTree either,
      Member row,
      CallReader.Carried carrier,
      ResponseFacts.End end,
      TypeScope scope) {
    List<StatusUse> uses = new ArrayList<>();
    for (boolean holds : List.of(true, false)) {
      ExpressionTree branch =
          StatusReader.unwrap(holds ? either.getTrueExpression() : either.getFalseExpression());
      surroundings.enterBranch(either.getCondition(), holds);
      if (branch instanceof ConditionalExpressionTree inner) {
        uses.addAll(eachOf(inner, row, carrier, end, scope));
      } else {
        StatusValue value = statuses.read(branch);
        uses.add(use(Role.of(row.kind()), value, branch, Optional.of(row), carrier, end, scope));
      }
      surroundings.leave();
    }
    return uses;
  }

  /** An exception is thrown with its status, a status only has it, anything else sends it. */
  private Role roleIn(TypeMirror type) {
    if (TypeNames.supertypes(type, unit.types()).contains("java.lang.Throwable")) {
      return Role.THROWN;
    }
    return vocabulary.isStatus(type) ? Role.CARRIED : Role.SENT;
  }

  private StatusUse use(
      Role role,
      StatusValue value,
      ExpressionTree tree,
      Optional<Member> row,
      CallReader.Carried carrier,
      ResponseFacts.End end,
      TypeScope scope) {
    Span span = unit.span(tree);
    return new StatusUse(
        role,
        value,
        span,
        span,
        row,
        scope.key(),
        scope.signature(),
        carrier.name(),
        carrier.kind(),
        surroundings.context(),
        List.of(),
        List.of(),
        ResponseFacts.ending(end),
        false);
  }
}
