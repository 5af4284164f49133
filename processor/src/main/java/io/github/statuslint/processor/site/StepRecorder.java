// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Records what a method does to live responses, step by step. */
final class StepRecorder {

  private static final Set<String> ENDINGS = Set.of("close", "flush");

  /** Methods that give the response of an exchange, a context or a holder of the request. */
  private static final Set<String> RESPONSE_ACCESSORS =
      Set.of("getResponse", "getNativeResponse", "response");

  private final AttributedUnit unit;
  private final StatusReader statuses;
  private final Surroundings surroundings;

  StepRecorder(AttributedUnit unit, StatusReader statuses, Surroundings surroundings) {
    this.unit = unit;
    this.statuses = statuses;
    this.surroundings = surroundings;
  }

  /** Records the calls of a chain, and responses that are handed to other code. */
  void record(CallChain chain, TypeScope scope) {
    if (scope.method().isEmpty()) {
      return;
    }
    String receiver = null;
    for (CallChain.Link link : chain.links()) {
      for (Member row : link.rows()) {
        Optional<Step.Kind> kind = kind(row);
        if (kind.isEmpty() || (kind.get() == Step.Kind.WRITE && onlyEnds(chain, link))) {
          continue;
        }
        if (receiver == null) {
          receiver = chain.receiver() == null ? "" : unit.source(chain.receiver());
        }
        String otherwise = kind.get() == Step.Kind.FORWARD ? "" : receiver;
        String at = handedOn(link, scope).orElse(otherwise);
        add(
            kind.get(),
            at,
            code(row, link),
            header(row, link),
            Optional.of(row),
            link.tree(),
            scope);
      }
      if (link.rows().isEmpty()) {
        handedOn(link, scope)
            .ifPresent(
                response ->
                    add(
                        Step.Kind.HANDED_ON,
                        response,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        link.tree(),
                        scope));
      }
    }
  }

  /** Whether the stream or writer is taken only to be flushed or closed. */
  private static boolean onlyEnds(CallChain chain, CallChain.Link link) {
    int next = chain.links().indexOf(link) + 1;
    return next < chain.links().size()
        && ENDINGS.contains(StatusReader.nameOf(chain.links().get(next).tree()));
  }

  /** Records that the block is left here; before the first step of a method it says nothing. */
  void leave(Tree statement, TypeScope scope) {
    boolean hasSteps =
        !scope.steps.isEmpty()
            && scope.signature().map(s -> lastMethod(scope).startsWith(s)).orElse(false);
    if (hasSteps) {
      add(
          Step.Kind.LEAVE,
          "",
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          statement,
          scope);
    }
  }

  private static String lastMethod(TypeScope scope) {
    return scope.steps.get(scope.steps.size() - 1).method();
  }

  private static Optional<Step.Kind> kind(Member row) {
    return switch (row.kind()) {
      case SEND -> Optional.of(Step.Kind.SET_STATUS);
      case ERROR -> Optional.of(Step.Kind.SEND_ERROR);
      case REDIRECT -> Optional.of(Step.Kind.REDIRECT);
      case WRITE -> Optional.of(Step.Kind.WRITE);
      case FORWARD -> Optional.of(Step.Kind.FORWARD);
      case CHAIN ->
          row.headerArgument().isPresent() || !row.headers().isEmpty() || row.setsUnknownHeaders()
              ? Optional.of(Step.Kind.HEADER)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private OptionalInt code(Member row, CallChain.Link link) {
    if (row.kind() == MemberKind.CHAIN) {
      return OptionalInt.empty();
    }
    if (row.status() instanceof StatusSource.Argument argument
        && argument.index() < link.arguments().size()) {
      return statuses.read(link.arguments().get(argument.index())).certainCode();
    }
    return row.status() instanceof StatusSource.Fixed fixed && fixed.codes().size() == 1
        ? OptionalInt.of(fixed.codes().get(0))
        : OptionalInt.empty();
  }

  private Optional<String> header(Member row, CallChain.Link link) {
    if (row.headerArgument().isPresent()
        && row.headerArgument().getAsInt() < link.arguments().size()) {
      return unit.constant(link.arguments().get(row.headerArgument().getAsInt()))
          .map(Object::toString);
    }
    return row.headers().stream().sorted().findFirst();
  }

  /** The response that a call is given as an argument. */
  private Optional<String> handedOn(CallChain.Link link, TypeScope scope) {
    Set<String> responses = scope.method().map(method -> method.responses).orElse(Set.of());
    if (responses.isEmpty()) {
      return Optional.empty();
    }
    return link.arguments().stream()
        .flatMap(argument -> response(argument, responses).stream())
        .findFirst();
  }

  /** The response that an expression is: a variable, also cast, or what a variable gives. */
  private Optional<String> response(ExpressionTree tree, Set<String> responses) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> response(((ParenthesizedTree) tree).getExpression(), responses);
      case TYPE_CAST -> response(((TypeCastTree) tree).getExpression(), responses);
      case IDENTIFIER -> Optional.of(StatusReader.nameOf(tree)).filter(responses::contains);
      case METHOD_INVOCATION ->
          RESPONSE_ACCESSORS.contains(StatusReader.nameOf(tree))
              ? Optional.of(unit.source(tree))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The method or lambda that a step belongs to. */
  static String method(TypeScope scope, Surroundings surroundings) {
    return scope.signature().orElse("") + (surroundings.inLambda() ? "$lambda" : "");
  }

  private void add(
      Step.Kind kind,
      String receiver,
      OptionalInt code,
      Optional<String> header,
      Optional<Member> member,
      Tree tree,
      TypeScope scope) {
    String method = method(scope, surroundings);
    scope.steps.add(
        new Step(
            kind,
            receiver,
            code,
            header,
            member,
            surroundings.block(),
            surroundings.parentBlock(),
            surroundings.enclosingBlocks(),
            surroundings.otherBranches(),
            false,
            unit.span(tree),
            scope.key(),
            method));
  }
}
