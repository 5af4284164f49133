// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The status that an exception class of the program hands to its superclass: {@code
 * super(HttpStatus.CONFLICT, message)}. The class may stand in a file that is not attributed yet,
 * so that the constant is looked up by the imports of its file.
 */
final class ConstructedStatus {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;

  ConstructedStatus(AttributedUnit unit, Vocabulary vocabulary) {
    this.unit = unit;
    this.vocabulary = vocabulary;
  }

  /** The one status that all constructors hand on; empty where there is none or several. */
  OptionalInt of(TypeElement type) {
    return vocabulary
        .constructed()
        .computeIfAbsent(type.getQualifiedName().toString(), name -> find(type));
  }

  /** As {@link #of(TypeElement)}, for a class of this unit whose tree is known. */
  OptionalInt of(TypeElement type, ClassTree source) {
    return vocabulary
        .constructed()
        .computeIfAbsent(
            type.getQualifiedName().toString(), name -> read(source, unit.unit().getImports()));
  }

  private OptionalInt find(TypeElement type) {
    TreePath path = unit.trees().getPath(type);
    return path != null && path.getLeaf() instanceof ClassTree source
        ? read(source, path.getCompilationUnit().getImports())
        : OptionalInt.empty();
  }

  private OptionalInt read(ClassTree source, List<? extends ImportTree> imports) {
    Set<Integer> codes = new HashSet<>();
    for (Tree member : source.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
        Optional<MethodInvocationTree> handing = toSuperclass(method);
        if (handing.isPresent()) {
          codes.add(code(handing.get(), imports).orElse(0));
        }
      }
    }
    int code = codes.size() == 1 ? codes.iterator().next() : 0;
    return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
  }

  private static Optional<MethodInvocationTree> toSuperclass(MethodTree constructor) {
    if (constructor.getBody() == null) {
      return Optional.empty();
    }
    return constructor.getBody().getStatements().stream()
        .findFirst()
        .flatMap(ConstructedStatus::call)
        .filter(call -> StatusReader.nameOf(call).equals("super"));
  }

  private static Optional<MethodInvocationTree> call(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
        ? Optional.of(call)
        : Optional.empty();
  }

  private Optional<Integer> code(MethodInvocationTree call, List<? extends ImportTree> imports) {
    for (ExpressionTree argument : call.getArguments()) {
      if (argument instanceof MemberSelectTree select
          && vocabulary.mayBeConstant(StatusReader.compilersNameOf(select))) {
        return constant(select, imports).map(StatusConstant::code);
      }
    }
    return Optional.empty();
  }

  private Optional<StatusConstant> constant(
      MemberSelectTree select, List<? extends ImportTree> imports) {
    String written = select.getExpression().toString();
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    return imports.stream()
        .map(imported -> imported.getQualifiedIdentifier().toString())
        .filter(imported -> imported.endsWith("." + first))
        .findFirst()
        .flatMap(imported -> vocabulary.finder().find(imported + written.substring(first.length())))
        .flatMap(type -> field(type, select.getIdentifier().toString()))
        .flatMap(vocabulary::constant);
  }

  private static Optional<VariableElement> field(TypeElement type, String name) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof VariableElement field && field.getSimpleName().contentEquals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
