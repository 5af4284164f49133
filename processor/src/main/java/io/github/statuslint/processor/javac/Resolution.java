// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.finding.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the compiler knows what a place in a source file rests on: the calls around it, the
 * exceptions that lead to it, and the declarations that it stands in. Where a class path is
 * incomplete, what is missing might say that all is well.
 */
public final class Resolution {

  /** Annotations that say nothing about requests and responses, by the packages they are in. */
  private static final List<String> HARMLESS =
      List.of(
          "lombok.",
          "javax.inject.",
          "jakarta.inject.",
          "javax.annotation.",
          "jakarta.annotation.",
          "org.jetbrains.annotations.",
          "org.jspecify.annotations.",
          "org.checkerframework.",
          "com.google.inject.",
          "com.google.common.annotations.",
          "com.google.errorprone.annotations.",
          "edu.umd.cs.findbugs.annotations.",
          "io.micrometer.",
          "com.codahale.metrics.annotation.",
          "org.eclipse.jdt.annotation.",
          "org.osgi.",
          "springfox.documentation.annotations.",
          "org.springdoc.",
          "org.hibernate.validator.constraints.",
          "com.fasterxml.jackson.",
          "javax.transaction.",
          "jakarta.transaction.",
          "javax.ejb.",
          "jakarta.ejb.",
          "javax.enterprise.context.",
          "jakarta.enterprise.context.",
          "org.eclipse.microprofile.config.inject.",
          "org.eclipse.microprofile.faulttolerance.",
          "org.eclipse.microprofile.metrics.annotation.",
          "io.github.resilience4j.",
          // Not org.springframework.core.annotation: its Order says which handler is asked first.
          "org.springframework.beans.factory.annotation.",
          "org.springframework.boot.autoconfigure.condition.",
          "org.springframework.boot.context.properties.",
          "org.springframework.cache.annotation.",
          "org.springframework.context.annotation.",
          "org.springframework.hateoas.server.",
          "org.springframework.lang.",
          "org.springframework.retry.annotation.",
          "org.springframework.scheduling.annotation.",
          "org.springframework.security.access.annotation.",
          "org.springframework.security.access.prepost.",
          "org.springframework.transaction.annotation.",
          "org.slf4j.");

  /** How the names of classes end that carry a status of their own, also within others. */
  private static final Pattern RESPONSES =
      Pattern.compile("(?:ResponseEntity|HttpEntity|HttpResponse|ModelAndView)\\b");

  private final AttributedUnit unit;
  private final Predicate<String> isOfFramework;
  private final SourcePositions positions;
  private final ImportedNames imports;
  private final ProgramCalls calls;

  /**
   * Looks at one attributed compilation unit.
   *
   * @param isOfFramework whether a package has to do with requests and responses
   */
  public Resolution(AttributedUnit unit, Predicate<String> isOfFramework) {
    this.unit = unit;
    this.isOfFramework = isOfFramework;
    this.positions = unit.trees().getSourcePositions();
    this.imports = new ImportedNames(unit.unit());
    this.calls = new ProgramCalls(unit, imports, isOfFramework);
  }

  /** Whether everything that the place rests on is known. */
  public boolean isKnownAround(Span span) {
    TreePath at = innermost(span);
    for (; at != null; at = at.getParentPath()) {
      if (!isKnown(at.getLeaf())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the place itself is known: what takes the status, or that it is the program's own, and
   * which types are tested on the way. Beyond that call, such as in a builder that is given an
   * entry point and what is called on it next, among the exceptions that lead there, in the head of
   * the method or above the type, anything may be unknown but what comes from the packages of a
   * framework.
   */
  public boolean isKnownAt(Span span) {
    Tree inner = null;
    boolean taken = false;
    boolean handedOn = false;
    for (TreePath at = innermost(span); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
        boolean known = isKnown(tree) || calls.isOfProgram(at);
        handedOn |= taken && takes(tree, inner);
        if (!known && !handedOn && !isEnumConstant(at) && !(taken && calls.hasLostType(tree))) {
          return false;
        }
        taken |= known;
      } else if (tree instanceof CatchTree clause) {
        if (alternatives(clause).anyMatch(this::isLackingOfFramework)) {
          return false;
        }
      } else if (tree instanceof ExpressionTree && !taken) {
        if (!isKnown(tree)) {
          return false;
        }
      } else if (!testsKnownTypes(tree)
          || (inner instanceof ModifiersTree && !hasKnownResult(tree))
          || head(tree).stream().anyMatch(this::isLackingOfFramework)) {
        return false;
      }
      inner = tree;
    }
    return true;
  }

  /** Whether a status that an annotation declares is that of a known result, or of content. */
  private boolean hasKnownResult(Tree declaration) {
    return !(declaration instanceof MethodTree method)
        || method.getReturnType() == null
        || isKnownOrOfProgram(method.getReturnType());
  }

  /** The types and annotations in the head of a method or a type; nothing for another tree. */
  private static List<Tree> head(Tree tree) {
    List<Tree> head = new ArrayList<>();
    if (tree instanceof MethodTree method) {
      addAnnotations(method.getModifiers(), head);
      head.add(method.getReturnType());
      for (VariableTree parameter : method.getParameters()) {
        addAnnotations(parameter.getModifiers(), head);
        head.add(parameter.getType());
      }
    } else if (tree instanceof ClassTree type) {
      addAnnotations(type.getModifiers(), head);
      head.add(type.getExtendsClause());
      head.addAll(type.getImplementsClause());
    }
    head.removeIf(Objects::isNull);
    return head;
  }

  private static void addAnnotations(ModifiersTree modifiers, List<Tree> head) {
    modifiers.getAnnotations().forEach(annotation -> head.add(annotation.getAnnotationType()));
  }

  private static Stream<? extends Tree> alternatives(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream()
        : Stream.of(type);
  }

  private boolean isLackingOfFramework(Tree type) {
    if (!isUnresolved(type)) {
      return false;
    }
    String name = (type instanceof ParameterizedTypeTree given ? given.getType() : type).toString();
    return imports.isFrom(name, isOfFramework);
  }

  /** Whether a call takes something as an argument, and is not what is called on it. */
  private static boolean takes(Tree call, @Nullable Tree argument) {
    return call instanceof MethodInvocationTree invocation
        ? invocation.getArguments().contains(argument)
        : call instanceof NewClassTree creation && creation.getArguments().contains(argument);
  }

  /** Lombok writes the constructors of many enums, and what they take has a type without them. */
  private boolean isEnumConstant(TreePath creation) {
    return creation.getParentPath().getLeaf() instanceof VariableTree variable
        && unit.element(variable)
            .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
            .isPresent();
  }

  private @Nullable TreePath innermost(Span span) {
    TreePath[] found = {null};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree == null) {
          return null;
        }
        long start = positions.getStartPosition(unit.unit(), tree);
        long end = positions.getEndPosition(unit.unit(), tree);
        boolean around = start >= 0 && start <= span.start() && (end < 0 || span.end() <= end);
        if (around) {
          TreePath parent = getCurrentPath();
          found[0] = parent == null ? new TreePath(unit.unit()) : new TreePath(parent, tree);
        }
        // The command-line compiler keeps no end of every tree, and modifiers have none.
        return start > span.end() ? null : super.scan(tree, unused);
      }
    }.scan(unit.unit(), null);
    return found[0];
  }

  private boolean isKnown(Tree tree) {
    if (tree instanceof CatchTree clause) {
      return alternatives(clause).allMatch(this::isKnownOrOfProgram);
    }
    if (tree instanceof MethodTree method) {
      return isKnown(method);
    }
    if (tree instanceof ClassTree type) {
      return hasKnownHierarchy(type) && hasKnownAnnotations(type.getModifiers().getAnnotations());
    }
    if (tree instanceof VariableTree variable) {
      return variable.getType() == null || isKnownType(variable.getType());
    }
    // A call with an unknown argument has an unknown type, but may be known itself.
    if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
      return unit.element(tree).filter(ExecutableElement.class::isInstance).isPresent();
    }
    if (tree instanceof ExpressionTree && isUnresolved(tree)) {
      return false;
    }
    return testsKnownTypes(tree);
  }

  private boolean isKnown(MethodTree method) {
    boolean declared =
        (method.getReturnType() == null || isKnownOrOfProgram(method.getReturnType()))
            && method.getThrows().stream().allMatch(this::isKnownOrOfProgram)
            && hasKnownAnnotations(method.getModifiers().getAnnotations());
    return declared
        && method.getParameters().stream()
            .allMatch(
                parameter ->
                    isKnownOrOfProgram(parameter.getType())
                        && hasKnownAnnotations(parameter.getModifiers().getAnnotations()));
  }

  private boolean isKnownType(@Nullable Tree tree) {
    return tree == null || !isUnresolved(tree);
  }

  /** What a program takes, gives, throws and catches of its own sets no status and no field. */
  private boolean isKnownOrOfProgram(Tree type) {
    return isKnownType(type) || isOfProgram(type);
  }

  private boolean isOfProgram(Tree type) {
    return calls.isOfProgramType(type) && !RESPONSES.matcher(type.toString()).find();
  }

  private boolean isUnresolved(Tree tree) {
    TypeMirror type = unit.trees().getTypeMirror(new TreePath(new TreePath(unit.unit()), tree));
    return type != null && type.getKind() == TypeKind.ERROR;
  }

  private boolean hasKnownAnnotations(List<? extends AnnotationTree> annotations) {
    return annotations.stream()
        .allMatch(
            annotation ->
                !isUnresolved(annotation.getAnnotationType())
                    || isHarmless(annotation.getAnnotationType().toString()));
  }

  private boolean isHarmless(String name) {
    return imports.candidates(name).stream()
        .anyMatch(candidate -> HARMLESS.stream().anyMatch(candidate::startsWith));
  }

  /** Whether no condition of the tree itself tests for a type that is not known. */
  private boolean testsKnownTypes(Tree tree) {
    ExpressionTree condition =
        switch (tree.getKind()) {
          case IF -> ((com.sun.source.tree.IfTree) tree).getCondition();
          case CONDITIONAL_EXPRESSION ->
              ((com.sun.source.tree.ConditionalExpressionTree) tree).getCondition();
          case WHILE_LOOP -> ((com.sun.source.tree.WhileLoopTree) tree).getCondition();
          default -> null;
        };
    if (condition == null) {
      return true;
    }
    boolean[] known = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitInstanceOf(InstanceOfTree test, @Nullable Void unused) {
        known[0] &= test.getType() == null || isKnownOrOfProgram(test.getType());
        return super.visitInstanceOf(test, unused);
      }
    }.scan(condition, null);
    return known[0];
  }

  private boolean hasKnownHierarchy(ClassTree tree) {
    Element element = unit.element(tree).orElse(null);
    return !(element instanceof TypeElement type) || isKnown(type, new HashSet<>());
  }

  private static boolean isKnown(TypeElement type, Set<TypeElement> seen) {
    if (!seen.add(type)) {
      return true;
    }
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    for (TypeMirror parent : parents) {
      boolean hole =
          parent.getKind() == TypeKind.ERROR
              || (parent instanceof DeclaredType declared
                  && declared.asElement() instanceof TypeElement above
                  && !isKnown(above, seen));
      if (hole) {
        return false;
      }
    }
    return true;
  }
}
