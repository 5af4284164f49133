// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The local variables of one method that keep the value they are declared with. */
final class Locals {

  private static final Set<Tree.Kind> COUNTING =
      EnumSet.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  private final @Nullable Tree body;
  private @Nullable Map<String, Optional<ExpressionTree>> initializers;
  private @Nullable Set<String> altered;

  Locals(@Nullable Tree body) {
    this.body = body;
  }

  /** The initialiser of a variable that is declared once and never assigned again. */
  Optional<ExpressionTree> initializer(String name) {
    if (initializers == null) {
      initializers = body == null ? Map.of() : read(body);
    }
    return initializers.getOrDefault(name, Optional.empty());
  }

  /** Whether a setter is called on what a variable keeps. */
  boolean isAltered(String name) {
    if (altered == null) {
      altered = body == null ? Set.of() : receiversOfSetters(body);
    }
    return altered.contains(name);
  }

  private static Set<String> receiversOfSetters(Tree body) {
    Set<String> receivers = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        if (tree.getExpression() instanceof IdentifierTree receiver
            && tree.getIdentifier().toString().startsWith("set")) {
          receivers.add(receiver.getName().toString());
        }
        return super.visitMemberSelect(tree, unused);
      }
    }.scan(body, null);
    return receivers;
  }

  private static Map<String, Optional<ExpressionTree>> read(Tree body) {
    Map<String, Optional<ExpressionTree>> found = new HashMap<>();
    Set<String> changed = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        String name = tree.getName().toString();
        if (found.put(name, Optional.ofNullable(tree.getInitializer())) != null) {
          changed.add(name);
        }
        return super.visitVariable(tree, unused);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        changed.add(tree.getVariable().toString());
        return super.visitAssignment(tree, unused);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        changed.add(tree.getVariable().toString());
        return super.visitCompoundAssignment(tree, unused);
      }

      @Override
      public Void visitUnary(UnaryTree tree, Void unused) {
        if (COUNTING.contains(tree.getKind())) {
          changed.add(tree.getExpression().toString());
        }
        return super.visitUnary(tree, unused);
      }
    }.scan(body, null);
    found.keySet().removeAll(changed);
    return found;
  }
}
