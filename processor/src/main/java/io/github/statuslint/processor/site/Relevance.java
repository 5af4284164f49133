// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a class or method has anything to do with statuses, by the first place that has.
 * Most classes have none, and names alone rule out most places, so this costs far less than reading
 * the class.
 */
final class Relevance extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusParameters parameters;
  private boolean found;

  private Relevance(AttributedUnit unit, Vocabulary vocabulary, StatusParameters parameters) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.parameters = parameters;
  }

  /** Whether a class or a method has anything to do with statuses. */
  static boolean of(
      Tree declaration, AttributedUnit unit, Vocabulary vocabulary, StatusParameters parameters) {
    Relevance relevance = new Relevance(unit, vocabulary, parameters);
    relevance.scan(declaration, null);
    return relevance.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    return found ? null : super.scan(tree, unused);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    boolean inherits = tree.getExtendsClause() != null || !tree.getImplementsClause().isEmpty();
    if (inherits) {
      Optional<TypeElement> type = unit.typeElement(tree);
      found = type.isPresent() && vocabulary.hasContract(type.get());
    }
    return super.visitClass(tree, unused);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    if (vocabulary.mayBeMember(tree.getName()) || vocabulary.marks().mayExist()) {
      Optional<ExecutableElement> method = unit.executable(tree);
      found =
          method.isPresent()
              && (vocabulary.supplied(method.get()).isPresent()
                  || vocabulary.marks().isMarked(method.get()));
    }
    return super.visitMethod(tree, unused);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
    Optional<TypeElement> type = unit.typeElement(tree.getAnnotationType());
    found = type.isPresent() && vocabulary.annotations().isKnown(type.get());
    return super.visitAnnotation(tree, unused);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    Tree select = tree.getMethodSelect();
    if (vocabulary.mayMatter(StatusReader.compilersNameOf(tree))) {
      found = isMember(tree);
    }
    found = found || isGivenStatus(tree) || isNamedAfterStatus(tree);
    if (select instanceof MemberSelectTree qualified) {
      scan(qualified.getExpression(), unused);
    }
    return scan(tree.getArguments(), unused);
  }

  private boolean isNamedAfterStatus(MethodInvocationTree tree) {
    return vocabulary.namedAnswers().mayName(StatusReader.compilersNameOf(tree))
        && unit.executable(tree).flatMap(vocabulary.namedAnswers()::read).isPresent();
  }

  /** Whether code of the program is given a number that it sends as a status. */
  private boolean isGivenStatus(MethodInvocationTree tree) {
    for (int i = 0; i < tree.getArguments().size(); i++) {
      if (StatusReader.mayBeNumber(tree.getArguments().get(i))) {
        int argument = i;
        return unit.executable(tree)
            .filter(method -> parameters.isSent(unit, method, argument))
            .isPresent();
      }
    }
    return false;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    found = isMember(tree);
    return super.visitNewClass(tree, unused);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    if (vocabulary.mayBeMember(tree.getName())) {
      found = isMember(tree);
    }
    return super.visitMemberReference(tree, unused);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
    if (tree.getExpression() instanceof NewClassTree made) {
      Optional<TypeElement> type = unit.typeElement(made.getIdentifier());
      found = type.isPresent() && hasStatus(type.get());
    }
    return super.visitThrow(tree, unused);
  }

  /** Whether an exception class has its status in an annotation, or hands it to its superclass. */
  private boolean hasStatus(TypeElement exception) {
    for (AnnotationMirror mirror : exception.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement annotation
          && vocabulary.annotations().isKnown(annotation)) {
        return true;
      }
    }
    return new ConstructedStatus(unit, vocabulary).of(exception).isPresent();
  }

  private boolean isMember(Tree tree) {
    Optional<ExecutableElement> method = unit.executable(tree);
    return method.isPresent()
        && (!vocabulary.members(method.get()).isEmpty()
            || vocabulary.marks().hasMarkedParameter(method.get()));
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    Optional<TypeMirror> target = unit.type(tree);
    found =
        target.isPresent()
            && target.get() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
            && vocabulary.hasContract(type);
    return super.visitLambdaExpression(tree, unused);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
    found = TestReader.namesStatus(tree);
    return super.visitBinary(tree, unused);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    named(tree, tree.getName());
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    named(tree, tree.getIdentifier());
    return super.visitMemberSelect(tree, unused);
  }

  private void named(Tree tree, Name name) {
    if (vocabulary.mayBeConstant(name)) {
      Optional<VariableElement> variable = unit.variable(tree);
      found = variable.isPresent() && vocabulary.constant(variable.get()).isPresent();
    }
  }
}
