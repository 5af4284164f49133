// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Calls chained on each other, {@code ResponseEntity.status(403).header(..).body(..)}: the links in
 * the order in which they run.
 *
 * @param whole the outermost expression
 * @param links the calls, the first one first
 * @param receiver what the first call is made on; null for a constructor or an unqualified call
 */
record CallChain(ExpressionTree whole, List<Link> links, @Nullable ExpressionTree receiver) {

  private static final Set<MemberKind> WITH_STATUS =
      Set.of(
          MemberKind.BUILD,
          MemberKind.THROW,
          MemberKind.ABORT,
          MemberKind.SEND,
          MemberKind.ERROR,
          MemberKind.REDIRECT,
          MemberKind.CONFIGURE,
          MemberKind.DOCUMENT,
          MemberKind.LISTEN,
          MemberKind.EXPECT,
          MemberKind.STUB,
          MemberKind.CLIENT);

  /**
   * One call or construction.
   *
   * @param tree the call
   * @param arguments its arguments
   * @param method what is called; null where it is unresolved or no framework knows the name
   * @param rows its rows in the framework tables
   */
  record Link(
      ExpressionTree tree,
      List<? extends ExpressionTree> arguments,
      @Nullable ExecutableElement method,
      List<Member> rows) {

    /** The row that says which status the call has. */
    Optional<Member> statusRow() {
      for (Member row : rows) {
        if (WITH_STATUS.contains(row.kind())) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    }

    /** Whether the user says that an argument is a status that is sent. */
    boolean isMarked(int index, Marks marks) {
      return method != null && marks.isMarked(method, index);
    }

    /** Whether it makes something that the compiler does not know, whose name tells what it is. */
    boolean makesUnknownException() {
      return method == null
          && tree instanceof NewClassTree made
          && StatusReader.nameOf(made.getIdentifier()).endsWith("Exception");
    }

    /** The tree whose name is the call's. */
    Tree name() {
      return tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
    }
  }

  /**
   * Whether javac has lost an argument of a call in a chain, which it does where the source does
   * not compile and javac is told to go on.
   */
  static boolean isBroken(ExpressionTree whole) {
    ExpressionTree at = whole;
    while (at instanceof MethodInvocationTree call) {
      if (call.getArguments().contains(null)) {
        return true;
      }
      if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
        return false;
      }
      at = select.getExpression();
    }
    return at instanceof NewClassTree made && made.getArguments().contains(null);
  }

  /**
   * Whether a chain may have anything to do with statuses: the name of a call is that of a member
   * in a table, or an argument may be a status. Most chains are ruled out here.
   */
  static boolean mayMatter(ExpressionTree whole, Vocabulary vocabulary) {
    ExpressionTree at = whole;
    while (at instanceof MethodInvocationTree call) {
      if (vocabulary.mayMatter(StatusReader.compilersNameOf(call))
          || vocabulary.namedAnswers().mayName(StatusReader.compilersNameOf(call))
          || anyMayBeStatus(call.getArguments(), vocabulary)) {
        return true;
      }
      if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
        return false;
      }
      at = select.getExpression();
    }
    return at instanceof NewClassTree;
  }

  private static boolean anyMayBeStatus(
      List<? extends ExpressionTree> arguments, Vocabulary vocabulary) {
    for (ExpressionTree argument : arguments) {
      if (StatusReader.mayBeNumber(argument) || mayBeStatus(argument, vocabulary)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an argument can be a status, by its name or form. */
  static boolean mayBeStatus(ExpressionTree argument, Vocabulary vocabulary) {
    return switch (argument.getKind()) {
      case MEMBER_SELECT, IDENTIFIER ->
          vocabulary.mayBeConstant(StatusReader.compilersNameOf(argument));
      case METHOD_INVOCATION -> mayGiveStatus((MethodInvocationTree) argument, vocabulary);
      case CONDITIONAL_EXPRESSION, PARENTHESIZED, SWITCH_EXPRESSION -> true;
      default -> false;
    };
  }

  private static boolean mayGiveStatus(MethodInvocationTree call, Vocabulary vocabulary) {
    boolean accessor =
        call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && vocabulary.isAccessor(select.getIdentifier());
    return accessor
        ? mayBeStatus(((MemberSelectTree) call.getMethodSelect()).getExpression(), vocabulary)
        : vocabulary.mayMatter(StatusReader.compilersNameOf(call));
  }

  /** Unrolls the chain that ends in a call. */
  static CallChain of(ExpressionTree whole, AttributedUnit unit, Vocabulary vocabulary) {
    Deque<Link> links = new ArrayDeque<>();
    ExpressionTree at = whole;
    ExpressionTree receiver = null;
    while (true) {
      if (at instanceof NewClassTree made) {
        links.push(link(made, made.getArguments(), unit, vocabulary, true));
        receiver = null;
        break;
      }
      if (!(at instanceof MethodInvocationTree call)) {
        receiver = at;
        break;
      }
      ExpressionTree select = call.getMethodSelect();
      links.push(
          link(
              call,
              call.getArguments(),
              unit,
              vocabulary,
              vocabulary.mayMatter(StatusReader.compilersNameOf(call))));
      if (select instanceof IdentifierTree) {
        receiver = null;
        break;
      }
      at = ((MemberSelectTree) select).getExpression();
    }
    return new CallChain(whole, new ArrayList<>(links), receiver);
  }

  private static Link link(
      ExpressionTree tree,
      List<? extends ExpressionTree> arguments,
      AttributedUnit unit,
      Vocabulary vocabulary,
      boolean known) {
    ExecutableElement method = known ? unit.executable(tree).orElse(null) : null;
    return new Link(
        tree, arguments, method, method == null ? List.of() : vocabulary.members(method));
  }

  /**
   * Whether it makes something new and does nothing else: it begins with a constructor or a static
   * method, and the tables know each call after that.
   */
  boolean onlyMakes() {
    Link first = links.get(0);
    boolean anew =
        first.tree() instanceof NewClassTree
            || (first.method() != null && first.method().getModifiers().contains(Modifier.STATIC));
    return anew && links.stream().skip(1).noneMatch(link -> link.rows().isEmpty());
  }

  /** Whether any link has a row in a framework table. */
  boolean isKnown() {
    return links.stream().anyMatch(link -> !link.rows().isEmpty());
  }
}
