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
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.javac.AttributedUnit;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a class or method has anything to do with statuses, by the first place that has.
 * Most classes have none, and names alone rule out most places, so this costs far less than reading
 * the class.
 */
final class Relevance extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private boolean found;

  private Relevance(AttributedUnit unit, Vocabulary vocabulary) {
    this.unit = unit;
    this.vocabulary = vocabulary;
  }

  /** Whether a class or a method has anything to do with statuses. */
  static boolean of(Tree declaration, AttributedUnit unit, Vocabulary vocabulary) {
    Relevance relevance = new Relevance(unit, vocabulary);
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
      found =
          unit.element(tree)
              .filter(TypeElement.class::isInstance)
              .filter(type -> vocabulary.hasContract((TypeElement) type))
              .isPresent();
    }
    return super.visitClass(tree, unused);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    if (vocabulary.mayBeMember(tree.getName()) || vocabulary.marks().mayExist()) {
      found =
          unit.element(tree)
              .filter(ExecutableElement.class::isInstance)
              .map(ExecutableElement.class::cast)
              .filter(
                  method ->
                      vocabulary.supplied(method).isPresent()
                          || vocabulary.marks().isMarked(method))
              .isPresent();
    }
    return super.visitMethod(tree, unused);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
    found =
        unit.element(tree.getAnnotationType())
            .filter(TypeElement.class::isInstance)
            .filter(type -> vocabulary.isKnownAnnotation((TypeElement) type))
            .isPresent();
    return super.visitAnnotation(tree, unused);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    Tree select = tree.getMethodSelect();
    Name name = simpleName(select);
    if (name.contentEquals("super")
        || vocabulary.mayBeMember(name)
        || vocabulary.marks().mayExist()) {
      found = isMember(tree);
    }
    if (select instanceof MemberSelectTree qualified) {
      scan(qualified.getExpression(), unused);
    }
    return scan(tree.getArguments(), unused);
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

  private boolean isMember(Tree tree) {
    return unit.element(tree)
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(
            method ->
                !vocabulary.members(method).isEmpty()
                    || vocabulary.marks().hasMarkedParameter(method))
        .isPresent();
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    found =
        unit.type(tree)
            .filter(DeclaredType.class::isInstance)
            .map(type -> ((DeclaredType) type).asElement())
            .filter(TypeElement.class::isInstance)
            .filter(type -> vocabulary.hasContract((TypeElement) type))
            .isPresent();
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
      found =
          unit.element(tree)
              .filter(VariableElement.class::isInstance)
              .flatMap(variable -> vocabulary.constant((VariableElement) variable))
              .isPresent();
    }
  }

  private static Name simpleName(Tree select) {
    return select instanceof MemberSelectTree qualified
        ? qualified.getIdentifier()
        : ((IdentifierTree) select).getName();
  }
}
