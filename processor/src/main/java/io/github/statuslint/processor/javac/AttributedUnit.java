// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * A compilation unit while its trees are attributed: answers what a tree stands for, what type it
 * has and where it is. It must not outlive the compiler's event.
 */
public final class AttributedUnit {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final CompilationUnitTree unit;
  private final TreePath root;
  private final Positions positions;
  private final ConstantValues constants;
  private final Map<Span, Tree> treesBySpan = new HashMap<>();

  /**
   * A view of one compilation unit.
   *
   * @param trees of the running compiler
   * @param types of the running compiler
   * @param elements of the running compiler
   * @param unit the attributed compilation unit
   */
  public AttributedUnit(Trees trees, Types types, Elements elements, CompilationUnitTree unit) {
    this.trees = trees;
    this.types = types;
    this.elements = elements;
    this.unit = unit;
    this.root = new TreePath(unit);
    this.positions = new Positions(trees.getSourcePositions(), unit);
    this.constants = new ConstantValues(this);
  }

  /** The compilation unit itself. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** The compiler's types. */
  public Types types() {
    return types;
  }

  /** The compiler's elements. */
  public Elements elements() {
    return elements;
  }

  /** The compiler's trees. */
  public Trees trees() {
    return trees;
  }

  /** The element that a tree declares or names; empty where it names none or an unresolved one. */
  public Optional<Element> element(Tree tree) {
    return Optional.ofNullable(trees.getElement(new TreePath(root, tree)));
  }

  /** As {@link #element}, for a class that is declared or named. */
  public Optional<TypeElement> typeElement(Tree tree) {
    return trees.getElement(new TreePath(root, tree)) instanceof TypeElement type
        ? Optional.of(type)
        : Optional.empty();
  }

  /** As {@link #element}, for a method or constructor that is declared or called. */
  public Optional<ExecutableElement> executable(Tree tree) {
    return trees.getElement(new TreePath(root, tree)) instanceof ExecutableElement executable
        ? Optional.of(executable)
        : Optional.empty();
  }

  /** As {@link #element}, for a variable that is declared or named. */
  public Optional<VariableElement> variable(Tree tree) {
    return trees.getElement(new TreePath(root, tree)) instanceof VariableElement variable
        ? Optional.of(variable)
        : Optional.empty();
  }

  /** The type of an attributed tree; empty where it has none or an unresolved one. */
  public Optional<TypeMirror> type(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(root, tree));
    return type == null || type.getKind() == TypeKind.ERROR ? Optional.empty() : Optional.of(type);
  }

  /** Whether the one abstract method of a functional interface returns nothing. */
  public boolean answersNothing(TypeMirror functional) {
    return functional instanceof DeclaredType declared
        && ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement()))
            .stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .allMatch(method -> method.getReturnType().getKind() == TypeKind.VOID);
  }

  /** The number, text or other constant value of an expression; empty where it is none. */
  public Optional<Object> constant(ExpressionTree tree) {
    return constants.value(tree);
  }

  /** Where a tree stands. */
  public Span span(Tree tree) {
    Span span = positions.span(tree);
    treesBySpan.putIfAbsent(span, tree);
    return span;
  }

  /** Where the name in a selection or declaration stands, such as the method's name in a call. */
  public Span nameSpan(Tree tree) {
    Span span = positions.nameSpan(tree);
    treesBySpan.putIfAbsent(span, tree);
    return span;
  }

  /**
   * Where the name of a constructor stands.
   *
   * @param type simple name of its class, which the tree does not tell
   */
  public Span constructorSpan(MethodTree tree, String type) {
    Span span = positions.constructorSpan(tree, type);
    treesBySpan.putIfAbsent(span, tree);
    return span;
  }

  /**
   * Tells a message at a place of this unit.
   *
   * @param kind of the diagnostic
   * @param message for the user
   * @param span a span that this unit gave out; any other is told at the head of the unit
   */
  public void print(Diagnostic.Kind kind, String message, Span span) {
    Tree tree = treesBySpan.get(span);
    trees.printMessage(kind, message, tree == null ? unit : tree, unit);
  }

  /** The source lines around a span that this unit gave out; empty where there is no source. */
  public Optional<Excerpt> excerpt(Span span) {
    return positions.excerpt(span);
  }

  /**
   * As {@link #excerpt(Span)}, where the compiler was given another text than people see.
   *
   * @param written what people see, with the same lines
   */
  public Optional<Excerpt> excerpt(Span span, String written) {
    return positions.excerpt(span, written);
  }

  /** The source of a tree with its blanks folded; made from the tree, so comments are left out. */
  public String source(Tree tree) {
    return BLANKS.matcher(tree.toString()).replaceAll(" ").trim();
  }
}
