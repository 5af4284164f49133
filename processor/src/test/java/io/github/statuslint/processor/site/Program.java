// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.InMemory;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.ToolProvider;

/** A source that was attributed with the jars of the frameworks. */
record Program(AttributedUnit unit) {

  /** Attributes a source of the package {@code shop}, which nothing of Statuslint's is beside. */
  static Program of(String source) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    told -> assertThat(told.getCode()).doesNotStartWith("compiler.err"),
                    List.of("-proc:none", "-cp", Compilation.libraries()),
                    null,
                    List.of(new InMemory(new Source("Shop.java", source))));
    CompilationUnitTree unit;
    try {
      unit = task.parse().iterator().next();
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Program(
        new AttributedUnit(Trees.instance(task), task.getTypes(), task.getElements(), unit));
  }

  /** What the tables tell of the source, asked for the first time. */
  Vocabulary vocabulary() {
    Vocabulary vocabulary = emptyVocabulary();
    new SiteCollector(vocabulary).concerns(unit.unit());
    return vocabulary;
  }

  /** As {@link #vocabulary()}, before any table is loaded. */
  Vocabulary emptyVocabulary() {
    return emptyVocabulary(Map.of());
  }

  /** As {@link #emptyVocabulary()}, where the user named annotations and what carries a status. */
  Vocabulary emptyVocabulary(Map<String, Set<String>> userAnnotations) {
    return new Vocabulary(
        FrameworkTables.standard(), unit.types(), unit.elements(), userAnnotations);
  }

  /** A top-level class of the source. */
  ClassTree tree(String type) {
    return unit.unit().getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(tree -> tree.getSimpleName().contentEquals(type))
        .findFirst()
        .orElseThrow();
  }

  /** A method of a top-level class of the source. */
  MethodTree methodTree(String type, String method) {
    for (Tree member : tree(type).getMembers()) {
      if (member instanceof MethodTree tree && tree.getName().contentEquals(method)) {
        return tree;
      }
    }
    throw new IllegalArgumentException(method);
  }

  /** What the statements of a method are, in order. */
  List<ExpressionTree> expressions(String type, String method) {
    return methodTree(type, method).getBody().getStatements().stream()
        .map(statement -> ((ExpressionStatementTree) statement).getExpression())
        .toList();
  }

  /** A type of the package, or one of the class path by its canonical name. */
  TypeElement type(String name) {
    return unit.elements().getTypeElement(name.indexOf('.') < 0 ? "shop." + name : name);
  }

  /** The first method of that name in a type. */
  ExecutableElement method(String type, String name) {
    return named(ElementFilter.methodsIn(type(type).getEnclosedElements()), name);
  }

  /** A field or enum constant of a type. */
  VariableElement field(String type, String name) {
    return named(ElementFilter.fieldsIn(type(type).getEnclosedElements()), name);
  }

  /** A name in the compiler's form. */
  Name name(String text) {
    return unit.elements().getName(text);
  }

  private static <T extends Element> T named(List<T> elements, String name) {
    return elements.stream()
        .filter(element -> element.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }
}
