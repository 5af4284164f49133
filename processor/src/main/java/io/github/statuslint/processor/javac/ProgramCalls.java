package io.github.statuslint.processor.javac;

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
   * Whether a constructor or static method is of a class that no framework has: no table would say
   * more of it if it were there.
   */
  boolean isOfProgram(Tree call) {
    return owner(call).filter(this::isOfProgramType).isPresent();
  }

  private static Optional<Tree> owner(Tree call) {
    if (call instanceof NewClassTree creation) {
      Tree type = creation.getIdentifier();
      return Optional.of(type instanceof ParameterizedTypeTree given ? given.getType() : type);
    }
    return call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree name
            && Character.isUpperCase(name.getName().charAt(0))
        ? Optional.of(name)
        : Optional.empty();
  }

  private boolean isOfProgramType(Tree type) {
    if (!(type instanceof IdentifierTree name)) {
      return false;
    }
    Optional<Element> element = unit.element(type);
    if (!isUnresolved(type)) {
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
        .noneMatch(isOfFramework);
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
