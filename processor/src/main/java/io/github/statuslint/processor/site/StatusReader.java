// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Tells which status an expression has, as far as that is certain. */
final class StatusReader {

  private static final int DEEPEST = 12;

  /** What classes of errors call the status that they were made with. */
  private static final Set<String> GETTERS =
      Set.of("getStatus", "getHttpStatus", "getStatusCode", "status", "httpStatus", "statusCode");

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private Locals locals = new Locals(null);

  /**
   * A reader.
   *
   * @param unit the compilation unit
   * @param vocabulary the meaning of elements
   */
  StatusReader(AttributedUnit unit, Vocabulary vocabulary) {
    this.unit = unit;
    this.vocabulary = vocabulary;
  }

  /** Sets the variables of the method that is read next, and answers those of the one before. */
  Locals enter(Locals ofMethod) {
    Locals before = locals;
    locals = ofMethod;
    return before;
  }

  /** The initialiser of a local variable that keeps it. */
  Optional<ExpressionTree> initializer(ExpressionTree name) {
    return name.getKind() == Tree.Kind.IDENTIFIER
        ? locals.initializer(((IdentifierTree) name).getName().toString())
        : Optional.empty();
  }

  /**
   * Whether an expression is a literal number that may be the status of a response.
   *
   * @param tree null where javac has lost an argument of a call that does not compile
   */
  static boolean mayBeNumber(@Nullable ExpressionTree tree) {
    return tree != null
        && tree.getKind() == Tree.Kind.INT_LITERAL
        && ((LiteralTree) tree).getValue() instanceof Integer number
        && number >= 200
        && number <= 599;
  }

  /** The status of an expression that is used as one, so that a plain number counts. */
  StatusValue read(ExpressionTree tree) {
    return read(tree, 0);
  }

  private StatusValue read(ExpressionTree wrapped, int depth) {
    if (depth > DEEPEST) {
      return new StatusValue.Unknown();
    }
    ExpressionTree tree = unwrap(wrapped);
    return switch (tree.getKind()) {
      case CONDITIONAL_EXPRESSION -> {
        ConditionalExpressionTree conditional = (ConditionalExpressionTree) tree;
        yield either(
            List.of(conditional.getTrueExpression(), conditional.getFalseExpression()), depth);
      }
      case SWITCH_EXPRESSION -> either(results((SwitchExpressionTree) tree), depth);
      case METHOD_INVOCATION -> call((MethodInvocationTree) tree, depth);
      case NEW_CLASS -> made((NewClassTree) tree, depth);
      case IDENTIFIER, MEMBER_SELECT -> named(tree, depth);
      default -> number(tree);
    };
  }

  /** What stands in parentheses and behind casts. */
  static ExpressionTree unwrap(ExpressionTree tree) {
    ExpressionTree at = tree;
    while (true) {
      if (at instanceof ParenthesizedTree parenthesized) {
        at = parenthesized.getExpression();
      } else if (at instanceof TypeCastTree cast) {
        at = cast.getExpression();
      } else {
        return at;
      }
    }
  }

  private StatusValue number(ExpressionTree tree) {
    Optional<Object> constant = unit.constant(tree);
    if (constant.isPresent() && constant.get() instanceof Integer code) {
      return new StatusValue.Known(code, Optional.empty(), isLiteral(tree));
    }
    if (constant.isPresent() && constant.get() instanceof String text) {
      return StatusValue.documented(text, isLiteral(tree));
    }
    return new StatusValue.Unknown();
  }

  private static boolean isLiteral(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case INT_LITERAL, STRING_LITERAL, UNARY_MINUS -> true;
      case PARENTHESIZED -> isLiteral(((ParenthesizedTree) tree).getExpression());
      default -> false;
    };
  }

  private StatusValue named(ExpressionTree tree, int depth) {
    Optional<Element> element = unit.element(tree);
    if (element.isEmpty() || !(element.get() instanceof VariableElement variable)) {
      return new StatusValue.Unknown();
    }
    Optional<StatusConstant> constant = vocabulary.constant(variable);
    if (constant.isPresent()) {
      return new StatusValue.Known(constant.get().code(), constant, false);
    }
    if (variable.getConstantValue() instanceof Integer code) {
      return new StatusValue.Known(code, Optional.empty(), false);
    }
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
      Optional<ExpressionTree> initializer =
          locals.initializer(variable.getSimpleName().toString());
      return initializer.isPresent()
          ? read(initializer.get(), depth + 1)
          : new StatusValue.Unknown();
    }
    return isFixedField(variable) ? field(variable, depth) : new StatusValue.Unknown();
  }

  private static boolean isFixedField(VariableElement variable) {
    return variable.getKind() == ElementKind.FIELD
        && variable.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
  }

  /** A static final field of this compilation unit; others may not be attributed yet. */
  private StatusValue field(VariableElement variable, int depth) {
    Tree tree = unit.trees().getTree(variable);
    boolean here =
        tree instanceof VariableTree
            && unit.trees().getPath(variable).getCompilationUnit() == unit.unit();
    ExpressionTree initializer = here ? ((VariableTree) tree).getInitializer() : null;
    return initializer == null ? new StatusValue.Unknown() : read(initializer, depth + 1);
  }

  private StatusValue call(MethodInvocationTree call, int depth) {
    if (call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && vocabulary.isAccessor(select.getIdentifier())) {
      StatusValue receiver = read(select.getExpression(), depth + 1);
      return receiver.codes().isEmpty() ? carried(select, depth) : receiver;
    }
    if (!vocabulary.mayBeMember(compilersNameOf(call))) {
      return new StatusValue.Unknown();
    }
    return made(unit.executable(call), call.getArguments(), depth);
  }

  /**
   * The status that an object was made with: {@code new Problem(HttpStatus.GONE,
   * text).getStatus()}. Which of several it tells, or what it tells after a change, is not certain.
   */
  private StatusValue carried(MemberSelectTree getter, int depth) {
    ExpressionTree receiver = unwrap(getter.getExpression());
    if (!GETTERS.contains(getter.getIdentifier().toString())
        || !(initializer(receiver).orElse(receiver) instanceof NewClassTree creation)
        || locals.isAltered(nameOf(receiver))) {
      return new StatusValue.Unknown();
    }
    List<StatusValue.Known> given = new ArrayList<>();
    for (ExpressionTree argument : creation.getArguments()) {
      if (argument != null
          && read(argument, depth + 1) instanceof StatusValue.Known known
          && known.constant().isPresent()) {
        given.add(known);
      }
    }
    return given.size() == 1 ? given.get(0) : new StatusValue.Unknown();
  }

  private StatusValue made(NewClassTree tree, int depth) {
    return made(unit.executable(tree), tree.getArguments(), depth);
  }

  private StatusValue made(
      Optional<ExecutableElement> method, List<? extends ExpressionTree> arguments, int depth) {
    if (method.isEmpty()) {
      return new StatusValue.Unknown();
    }
    for (Member member : vocabulary.members(method.get())) {
      if (member.kind() == MemberKind.MAKE
          && member.status() instanceof StatusSource.Argument argument
          && argument.index() < arguments.size()) {
        return read(arguments.get(argument.index()), depth + 1);
      }
    }
    return new StatusValue.Unknown();
  }

  private StatusValue either(List<? extends ExpressionTree> branches, int depth) {
    List<StatusValue.Known> values = new ArrayList<>();
    for (ExpressionTree branch : branches) {
      StatusValue value = read(branch, depth + 1);
      if (value instanceof StatusValue.Known known) {
        values.add(known);
      } else if (value instanceof StatusValue.OneOf oneOf) {
        values.addAll(oneOf.values());
      } else {
        return new StatusValue.Unknown();
      }
    }
    List<StatusValue.Known> different = values.stream().distinct().toList();
    return different.isEmpty()
        ? new StatusValue.Unknown()
        : different.size() == 1 ? different.get(0) : new StatusValue.OneOf(different);
  }

  /** The results of a switch expression; arms that throw have none. */
  private static List<ExpressionTree> results(SwitchExpressionTree tree) {
    List<ExpressionTree> results = new ArrayList<>();
    for (CaseTree arm : tree.getCases()) {
      if (arm.getBody() instanceof ExpressionTree expression) {
        results.add(expression);
      } else {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitYield(YieldTree yield, Void unused) {
            results.add(yield.getValue());
            return null;
          }
        }.scan(arm, null);
      }
    }
    return results;
  }

  /** The simple name that a call or reference ends in; empty where it has none. */
  static String nameOf(Tree tree) {
    Name name = compilersNameOf(tree);
    return name == null ? "" : name.toString();
  }

  /** As {@link #nameOf}, in the compiler's form, whose text costs time to decode. */
  static @Nullable Name compilersNameOf(Tree tree) {
    Tree at = tree;
    while (at instanceof MethodInvocationTree call) {
      at = call.getMethodSelect();
    }
    if (at instanceof MemberSelectTree select) {
      return select.getIdentifier();
    }
    return at instanceof IdentifierTree identifier ? identifier.getName() : null;
  }
}
