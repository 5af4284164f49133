// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The one traversal: walks a class and hands each tree to the reader that knows its kind. Here are
 * declarations and expressions; {@link FlowScanner} has the statements.
 */
final class SiteScanner extends FlowScanner {

  private final TypeReader types;
  private final AnnotationSites annotations;
  private final CallReader calls;
  private final StatusParameters parameters;
  private final SuppressionReader suppressions;
  private final List<Sites> found = new ArrayList<>();

  /** The call that the call around it has read already, as a link of its chain. */
  private @Nullable Tree chained;

  private int conjunction;
  private CallReader.Carried carried = CallReader.Carried.EXPRESSION;

  SiteScanner(
      AttributedUnit unit, Vocabulary vocabulary, StatusParameters parameters, TypeReader types) {
    super(unit, vocabulary);
    this.parameters = parameters;
    this.types = types;
    this.annotations = new AnnotationSites(unit, vocabulary, statuses);
    this.suppressions = new SuppressionReader(unit, types.annotations());
    this.calls = new CallReader(unit, vocabulary, statuses, surroundings, plain, parameters);
  }

  List<Sites> scanType(ClassTree tree) {
    scan(tree, null);
    return List.copyOf(found);
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    Optional<TypeElement> element = unit.typeElement(tree);
    if (element.isEmpty()) {
      return null;
    }
    TypeScope scope = new TypeScope(tree, element.get(), unit);
    ResponseFacts.End outerEnd = end;
    CallReader.Carried outerCarried = carried;
    scopes.push(scope);
    surroundings.enterBorder();
    carried = CallReader.Carried.EXPRESSION;
    String simpleName = tree.getSimpleName().toString();
    scope.uses.addAll(
        annotations.read(
            tree.getModifiers().getAnnotations(),
            new DeclaredUses.Target(
                scope.key(""), Optional.empty(), simpleName, StatusUse.Carrier.TYPE)));
    suppressions.read(tree.getModifiers(), tree, scope());
    raised.remember(element.get(), tree);
    for (Tree member : tree.getMembers()) {
      scan(member, null);
    }
    surroundings.leave();
    scopes.pop();
    end = outerEnd;
    carried = outerCarried;
    if (scope.isEmpty() && !annotations.mayDeclare(tree.getModifiers().getAnnotations())) {
      return null;
    }
    found.add(
        new Sites(
            types.type(tree, element.get(), scope.methods),
            scope.uses,
            scope.tests,
            scope.steps,
            scope.suppressions));
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    Optional<ExecutableElement> element = unit.executable(tree);
    if (element.isEmpty()) {
      return null;
    }
    TypeScope scope = scope();
    boolean called =
        types.mayBeCalledByAFramework(tree, scope.element) || vocabulary.isThrowable(scope.element);
    if (!called && !Relevance.of(tree, unit, vocabulary, parameters)) {
      suppressions.read(tree.getModifiers(), tree, scope());
      return null;
    }
    String signature = TypeNames.signature(element.get(), unit.types());
    TypeScope.Method method = new TypeScope.Method(signature, types.responses(tree));
    method.supplied = vocabulary.supplied(element.get());
    method.marked = vocabulary.marks().isMarked(element.get());
    int marks = scope.marks();
    TypeScope.Method outer = scope.enter(method);
    Locals outerLocals = statuses.enter(new Locals(tree.getBody()));
    surroundings.enterBorder();
    suppressions.read(tree.getModifiers(), tree, scope());
    scope.uses.addAll(
        annotations.read(
            tree.getModifiers().getAnnotations(),
            new DeclaredUses.Target(
                scope.key(),
                Optional.of(signature),
                tree.getName().toString(),
                StatusUse.Carrier.METHOD)));
    scan(tree.getParameters(), null);
    boolean constructsException =
        tree.getName().contentEquals("<init>") && vocabulary.isThrowable(scope.element);
    carried =
        constructsException
            ? new CallReader.Carried(scope.tree.getSimpleName().toString(), StatusUse.Carrier.TYPE)
            : CallReader.Carried.EXPRESSION;
    scan(tree.getBody(), null);
    carried = CallReader.Carried.EXPRESSION;
    surroundings.leave();
    statuses.enter(outerLocals);
    scope.enter(outer);
    TypeReader.BodyFacts body =
        new TypeReader.BodyFacts(
            !method.returns && endsInThrow(tree.getBody()),
            method.returns && !method.returnsValue,
            method.mentions);
    if (called || scope.marks() > marks) {
      scope.methods.add(types.method(tree, element.get(), scope.element, body));
    }
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    ResponseFacts.End outerEnd = end;
    TypeScope scope = scope();
    Optional<SourceMethod> contract =
        unit.type(tree)
            .flatMap(
                target ->
                    types.lambda(
                        tree,
                        target,
                        scope.nextLambda(),
                        new TypeReader.BodyFacts(false, false, Set.of())));
    TypeScope.Method outer = null;
    if (contract.isPresent()) {
      outer =
          scope.enter(
              new TypeScope.Method(
                  contract.get().signature(), TypeReader.responses(contract.get())));
      surroundings.enterBorder();
    } else {
      surroundings.enterLambda(receiverOfLambda, tree);
    }
    int outerBlock = surroundings.enterBlock();
    end =
        tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
            ? returned(tree)
            : ResponseFacts.End.OTHER;
    scan(tree.getBody(), null);
    surroundings.leaveBlock(outerBlock);
    surroundings.leave();
    if (contract.isPresent()) {
      scope.enter(outer);
      scope.methods.add(contract.get());
    }
    end = outerEnd;
    return null;
  }

  private ResponseFacts.End returned(LambdaExpressionTree tree) {
    Name name = StatusReader.compilersNameOf(tree.getBody());
    boolean mayMake =
        tree.getBody().getKind() == Tree.Kind.NEW_CLASS
            || (tree.getBody().getKind() == Tree.Kind.METHOD_INVOCATION
                && vocabulary.mayBeMember(name));
    return mayMake && unit.type(tree).filter(unit::answersNothing).isPresent()
        ? ResponseFacts.End.DROPPED
        : ResponseFacts.End.RETURNED;
  }

  private @Nullable MethodInvocationTree receiverOfLambda;

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    Optional<VariableElement> element = unit.variable(tree);
    ElementKind kind = element.map(VariableElement::getKind).orElse(ElementKind.OTHER);
    CallReader.Carried outer = carried;
    String outerField = "";
    String name = tree.getName().toString();
    boolean isMember = kind == ElementKind.ENUM_CONSTANT || kind == ElementKind.FIELD;
    if (isMember) {
      outerField = scope().enterField(name);
      carried =
          new CallReader.Carried(
              name,
              kind == ElementKind.FIELD
                  ? StatusUse.Carrier.FIELD
                  : StatusUse.Carrier.ENUM_CONSTANT);
    }
    if (kind == ElementKind.LOCAL_VARIABLE) {
      element.ifPresent(local -> rememberResponse(name, local));
    } else if (kind == ElementKind.BINDING_VARIABLE) {
      scope().mention(StatusReader.nameOf(tree.getType()));
    }
    suppressions.read(tree.getModifiers(), tree, scope());
    ending(tree.getInitializer(), ResponseFacts.End.ASSIGNED);
    if (isMember) {
      scope().enterField(outerField);
    }
    carried = outer;
    return null;
  }

  /** A local variable may be another name of the response. */
  private void rememberResponse(String name, VariableElement local) {
    if (vocabulary.roles(local.asType()).contains(TypeRole.RESPONSE)) {
      scope().method().ifPresent(method -> method.responses.add(name));
    }
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    ending(tree.getExpression(), ResponseFacts.End.ASSIGNED);
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (tree != chained && !chain(tree)) {
      return super.visitMethodInvocation(tree, null);
    }
    tests
        .call(tree, conjunction > 0 ? conjunction : ++conjunctions, scope(), consumed)
        .ifPresent(scope().tests::add);
    ResponseFacts.End outer = end;
    MethodInvocationTree outerReceiver = receiverOfLambda;
    end = ResponseFacts.End.PASSED;
    chained =
        tree.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    scan(tree.getMethodSelect(), null);
    chained = null;
    receiverOfLambda = tree;
    scan(tree.getArguments(), null);
    receiverOfLambda = outerReceiver;
    end = outer;
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    if (tree != chained && !chain(tree)) {
      return super.visitNewClass(tree, null);
    }
    chained = null;
    ResponseFacts.End outer = end;
    CallReader.Carried outerCarried = carried;
    end = ResponseFacts.End.PASSED;
    scope().mention(tree.getIdentifier().toString());
    scan(tree.getEnclosingExpression(), null);
    scan(tree.getArguments(), null);
    carried = CallReader.Carried.EXPRESSION;
    scan(tree.getClassBody(), null);
    carried = outerCarried;
    end = outer;
    return null;
  }

  /** Reads a chain of calls; false where it does not compile, so that nothing is read from it. */
  private boolean chain(ExpressionTree whole) {
    if (CallChain.isBroken(whole)) {
      return false;
    }
    boolean responses = scope().method().map(method -> !method.responses.isEmpty()).orElse(false);
    if (!responses && !CallChain.mayMatter(whole, vocabulary)) {
      return true;
    }
    CallChain chain = CallChain.of(whole, unit, vocabulary);
    scope().uses.addAll(calls.read(chain, carried, end, scope(), consumed));
    texts.read(chain, scope());
    steps.record(chain, scope());
    return true;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
      int outer = conjunction;
      if (conjunction == 0 || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
        conjunction = ++conjunctions;
      }
      operands(tree);
      conjunction = outer;
      return null;
    }
    if (TestReader.isComparison(tree)) {
      tests
          .operator(tree, conjunction > 0 ? conjunction : ++conjunctions, scope(), consumed)
          .ifPresent(scope().tests::add);
    }
    operands(tree);
    return null;
  }

  /** Long sums and conditions are left-deep: walks down the left side without recursion. */
  private void operands(BinaryTree tree) {
    Deque<ExpressionTree> right = new ArrayDeque<>();
    ExpressionTree left = tree;
    Tree.Kind kind = tree.getKind();
    while (left instanceof BinaryTree binary && binary.getKind() == kind) {
      right.push(binary.getRightOperand());
      left = binary.getLeftOperand();
    }
    scan(left, null);
    while (!right.isEmpty()) {
      scan(right.pop(), null);
    }
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void unused) {
    if (tree.getValue() instanceof String text && text.length() <= 60) {
      scope().mention(text);
    }
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    named(tree, tree.getName());
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    named(tree, tree.getIdentifier());
    return super.visitMemberSelect(tree, unused);
  }

  /** A status constant outside calls: returned, assigned, or one of several in an expression. */
  private void named(ExpressionTree tree, Name name) {
    scope().mention(name);
    boolean ends = end == ResponseFacts.End.RETURNED || end == ResponseFacts.End.ASSIGNED;
    if (!ends || consumed.contains(tree) || !vocabulary.mayBeConstant(name)) {
      return;
    }
    if (statuses.read(tree) instanceof StatusValue.Known known && known.constant().isPresent()) {
      scope()
          .uses
          .add(
              plain.constant(
                  known,
                  tree,
                  carried.kind() == StatusUse.Carrier.EXPRESSION
                      ? new CallReader.Carried(methodName(), StatusUse.Carrier.METHOD)
                      : carried,
                  end,
                  scope()));
    }
  }

  private String methodName() {
    return scope().signature().orElse("").split("\\(", 2)[0];
  }
}
