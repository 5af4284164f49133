// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Name;

/**
 * Catch clauses that ask what they have caught for nothing but its text: they log it, wrap it or
 * tell its message. All others may look for its status, hand it on or throw it again.
 */
final class UnaskedCatch extends TreeScanner<Void, Void> {

  private static final Set<String> TEXTS =
      Set.of(
          "getMessage",
          "getLocalizedMessage",
          "getStackTrace",
          "printStackTrace",
          "toString",
          "getClass");

  private static final Pattern LOG = Pattern.compile("log(ger)?$", Pattern.CASE_INSENSITIVE);

  private final Name variable;
  private boolean asked;

  private UnaskedCatch(Name variable) {
    this.variable = variable;
  }

  /** Whether a clause is one of them. */
  static boolean isSo(CatchTree clause) {
    UnaskedCatch reader = new UnaskedCatch(clause.getParameter().getName());
    reader.scan(clause.getBlock(), null);
    return !reader.asked;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    asked |= tree.getName().equals(variable);
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      ExpressionTree receiver = select.getExpression();
      boolean text = isVariable(receiver) && TEXTS.contains(select.getIdentifier().toString());
      if (!text) {
        scan(receiver, null);
      }
      arguments(tree, LOG.matcher(StatusReader.nameOf(receiver)).find());
      return null;
    }
    return super.visitMethodInvocation(tree, unused);
  }

  private void arguments(MethodInvocationTree tree, boolean logs) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (!logs || !isVariable(argument)) {
        scan(argument, null);
      }
    }
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (!isVariable(argument)) {
        scan(argument, null);
      }
    }
    return scan(tree.getClassBody(), null);
  }

  private boolean isVariable(ExpressionTree tree) {
    return tree instanceof IdentifierTree identifier && identifier.getName().equals(variable);
  }
}
