// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Calls that the compiler does not know because the class path lacks a class, or because an
 * annotation processor would have written the member, and of which the source tells enough.
 */
final class ProgramCalls {

  private final AttributedUnit unit;
  private final ImportedNames imports;
  private final Predicate<String> isOfFramework;

  /**
   * The calls of one file.
   *
   * @param isOfFramework whether a package has to do with requests and responses
   */
  ProgramCalls(AttributedUnit unit, ImportedNames imports, Predicate<String> isOfFramework) {
    this.unit = unit;
    this.imports = imports;
    this.isOfFramework = isOfFramework;
  }

  /**
   * Whether a constructor, that of the superclass among them, or static method is of a class that
   * no framework has: no table would say more of it if it were there.
   */
  boolean isOfProgram(TreePath call) {
    return owner(call).filter(this::isOfProgramType).isPresent();
  }

  private static Optional<Tree> owner(TreePath call) {
    if (call.getLeaf() instanceof NewClassTree creation) {
      return Optional.of(withoutArguments(creation.getIdentifier()));
    }
    ExpressionTree method = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
    if (method instanceof IdentifierTree name && name.getName().contentEquals("super")) {
      return superclass(call).map(ProgramCalls::withoutArguments);
    }
    return method instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree name
            && Character.isUpperCase(name.getName().charAt(0))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Tree withoutArguments(Tree type) {
    return type instanceof ParameterizedTypeTree given ? given.getType() : type;
  }

  private static Optional<Tree> superclass(TreePath place) {
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        return Optional.ofNullable(type.getExtendsClause());
      }
    }
    return Optional.empty();
  }

  /** Whether a name stands for a class that no framework has, or nothing known of it says so. */
  boolean isOfProgramType(Tree type) {
    if (!(withoutArguments(type) instanceof IdentifierTree name)) {
      return false;
    }
    Optional<Element> element = unit.element(name);
    if (!isUnresolved(name)) {
      return element
          .filter(TypeElement.class::isInstance)
          .filter(it -> !SignatureArchive.isSignature(it))
          .map(it -> unit.elements().getPackageOf(it).getQualifiedName().toString())
          .filter(it -> !isOfFramework.test(it))
          .isPresent();
    }
    return imports.candidates(name.getName().toString()).stream()
        .filter(candidate -> candidate.contains("."))
        .map(candidate -> candidate.substring(0, candidate.lastIndexOf('.')))
        .noneMatch(from -> isOfFramework.test(from) && mayHave(from, name));
  }

  /** Whether a package may have the type: it is named in an import, or nothing of it is known. */
  private boolean mayHave(String from, IdentifierTree type) {
    return imports.qualified(type.getName().toString()).isPresent()
        || unit.elements().getPackageElement(from) == null;
  }

  /**
   * Whether a call is unknown only because something before it in its chain was given an argument
   * of an unknown type, which leaves a known call without a result: {@code status(500).entity(new
   * Unknown()).build()}.
   */
  boolean hasLostType(Tree call) {
    Tree at = call;
    while (at instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      ExpressionTree receiver = select.getExpression();
      if (unit.element(receiver).filter(ExecutableElement.class::isInstance).isPresent()) {
        return takesUnknown(receiver);
      }
      at = receiver;
    }
    return false;
  }

  private boolean takesUnknown(ExpressionTree call) {
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree invocation
            ? invocation.getArguments()
            : call instanceof NewClassTree creation ? creation.getArguments() : List.of();
    return arguments.stream().anyMatch(this::isUnresolved);
  }

  private boolean isUnresolved(Tree tree) {
    TypeMirror type = unit.trees().getTypeMirror(new TreePath(new TreePath(unit.unit()), tree));
    return type != null && type.getKind() == TypeKind.ERROR;
  }
}
