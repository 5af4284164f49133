// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.javac.TypeFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the names in one method stand for, by its declarations and imports: the compiler may not
 * have attributed the method yet. What is not certain is empty.
 */
final class ParsedNames {

  private final TypeFinder finder;
  private final Elements elements;
  private final MembersByName members;
  private final CompilationUnitTree unit;
  private final ExecutableElement method;
  private final TypeElement owner;
  private final SourcePositions positions;
  private final MethodTree tree;
  private @Nullable Map<String, Tree> locals;

  /**
   * The names of one method.
   *
   * @param members of the types of the compilation
   * @param unit where the method stands
   * @param tree the method as it was parsed
   * @param method the method
   * @param owner the type that declares it
   * @param positions of the compiler
   */
  ParsedNames(
      TypeFinder finder,
      Elements elements,
      MembersByName members,
      CompilationUnitTree unit,
      MethodTree tree,
      ExecutableElement method,
      TypeElement owner,
      SourcePositions positions) {
    this.finder = finder;
    this.elements = elements;
    this.members = members;
    this.unit = unit;
    this.method = method;
    this.owner = owner;
    this.positions = positions;
    this.tree = tree;
  }

  /** The types of the variables that the method declares, as they are written. */
  private Map<String, Tree> locals() {
    if (locals == null) {
      Map<String, Tree> found = new HashMap<>();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
          if (variable.getType() != null) {
            found.putIfAbsent(variable.getName().toString(), variable.getType());
          }
          return super.visitVariable(variable, unused);
        }
      }.scan(tree, null);
      locals = found;
    }
    return locals;
  }

  /** The methods or constructors that a call may call, by name and number of arguments. */
  List<ExecutableElement> called(ExpressionTree call) {
    if (call instanceof NewClassTree made) {
      return type(made.getIdentifier())
          .map(type -> ElementFilter.constructorsIn(type.getEnclosedElements()))
          .map(all -> taking(made.getArguments().size(), all))
          .orElse(List.of());
    }
    MethodInvocationTree invocation = (MethodInvocationTree) call;
    int arguments = invocation.getArguments().size();
    if (invocation.getMethodSelect() instanceof MemberSelectTree select) {
      return value(select.getExpression())
          .map(type -> named(type, select.getIdentifier().toString(), arguments))
          .orElse(List.of());
    }
    return unqualified(invocation.getMethodSelect().toString(), arguments);
  }

  private List<ExecutableElement> unqualified(String name, int arguments) {
    List<ExecutableElement> own = named(owner, name, arguments);
    if (!own.isEmpty()) {
      return own;
    }
    List<ExecutableElement> found = new ArrayList<>();
    for (ImportTree tree : unit.getImports()) {
      if (tree.isStatic() && tree.getQualifiedIdentifier() instanceof MemberSelectTree imported) {
        String member = imported.getIdentifier().toString();
        if (member.equals(name) || member.equals("*")) {
          finder
              .find(imported.getExpression().toString())
              .ifPresent(type -> found.addAll(named(type, name, arguments)));
        }
      }
    }
    return found;
  }

  private List<ExecutableElement> named(TypeElement type, String name, int arguments) {
    return taking(arguments, ElementFilter.methodsIn(members.find(type, name, elements)));
  }

  private static List<ExecutableElement> taking(int arguments, List<ExecutableElement> all) {
    return all.stream().filter(candidate -> candidate.getParameters().size() == arguments).toList();
  }

  /** The type of a value, or the type that is named. */
  private Optional<TypeElement> value(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return value(parenthesized.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return type(cast.getType());
    }
    if (tree instanceof NewClassTree made) {
      return type(made.getIdentifier());
    }
    if (tree instanceof MethodInvocationTree) {
      return called(tree).stream().findFirst().flatMap(it -> declared(it.getReturnType()));
    }
    if (tree instanceof IdentifierTree identifier) {
      String name = identifier.getName().toString();
      return name.equals("this") || name.equals("super")
          ? Optional.of(owner)
          : variable(name).or(() -> type(tree));
    }
    return tree instanceof MemberSelectTree select && isThis(select.getExpression())
        ? field(select.getIdentifier().toString())
        : type(tree);
  }

  private static boolean isThis(Tree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  private Optional<TypeElement> variable(String name) {
    for (VariableElement parameter : method.getParameters()) {
      if (parameter.getSimpleName().contentEquals(name)) {
        return declared(parameter.asType());
      }
    }
    Tree local = locals().get(name);
    if (local == null) {
      return field(name);
    }
    return isWritten(local) ? type(local) : Optional.empty();
  }

  /**
   * Whether the source has the type: in place of {@code var} the compiler puts what it found, if it
   * has come to the method already.
   */
  private boolean isWritten(Tree type) {
    long start = positions.getStartPosition(unit, type);
    String text = type.toString();
    int end = 0;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return start >= 0 && end > 0 && text.substring(0, end).contentEquals(source((int) start, end));
  }

  private CharSequence source(int start, int length) {
    try {
      CharSequence all = unit.getSourceFile().getCharContent(true);
      return all.subSequence(start, Math.min(start + length, all.length()));
    } catch (IOException unreadable) {
      return "";
    }
  }

  private Optional<TypeElement> field(String name) {
    return ElementFilter.fieldsIn(members.find(owner, name, elements)).stream()
        .findFirst()
        .flatMap(field -> declared(field.asType()));
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    TypeMirror bound = type instanceof TypeVariable variable ? variable.getUpperBound() : type;
    return bound instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** The type that a name in the source means. */
  private Optional<TypeElement> type(Tree tree) {
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return type(parameterized.getType());
    }
    if (tree instanceof MemberSelectTree select) {
      return finder
          .find(select.toString())
          .or(() -> type(select.getExpression()).flatMap(outer -> nested(outer, select)));
    }
    return tree instanceof IdentifierTree name
        ? simple(name.getName().toString())
        : Optional.empty();
  }

  private Optional<TypeElement> nested(TypeElement outer, MemberSelectTree select) {
    return finder.find(outer.getQualifiedName() + "." + select.getIdentifier());
  }

  private Optional<TypeElement> simple(String name) {
    return within(name)
        .or(() -> imported(text -> text.endsWith("." + name) ? text : ""))
        .or(() -> finder.find(prefix() + name))
        .or(() -> imported(text -> text.endsWith(".*") ? onDemand(text, name) : ""));
  }

  private Optional<TypeElement> within(String name) {
    return owner.getSimpleName().contentEquals(name)
        ? Optional.of(owner)
        : ElementFilter.typesIn(members.find(owner, name, elements)).stream()
            .filter(type -> type.getKind() != ElementKind.TYPE_PARAMETER)
            .findFirst();
  }

  private Optional<TypeElement> imported(Function<String, String> candidate) {
    for (String text : Imports.of(unit)) {
      String full = candidate.apply(text);
      Optional<TypeElement> found = full.isEmpty() ? Optional.empty() : finder.find(full);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String onDemand(String text, String name) {
    return text.substring(0, text.length() - 1) + name;
  }

  private String prefix() {
    return unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
  }
}
