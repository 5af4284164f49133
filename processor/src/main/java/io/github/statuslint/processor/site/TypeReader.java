// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads declarations: what a type and its methods are to the frameworks. */
final class TypeReader {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final AnnotationReader annotations;
  private final DeclaredFacts facts;
  private final Set<String> imports;
  private final Set<TypeRole> importRoles;
  private final SourceType.Origin unitOrigin;

  TypeReader(AttributedUnit unit, Vocabulary vocabulary, Set<String> imports) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.annotations = new AnnotationReader(unit, vocabulary.mirrors());
    this.facts = new DeclaredFacts(unit.types(), unit.elements(), vocabulary);
    this.imports = imports;
    this.importRoles = EnumSet.noneOf(TypeRole.class);
    for (String name : imports) {
      importRoles.addAll(vocabulary.roles(name));
    }
    this.unitOrigin = Origins.of(unit.unit(), imports, importRoles);
  }

  /** The reader of annotations that this one uses. */
  AnnotationReader annotations() {
    return annotations;
  }

  /** The type as far as its declaration tells; its methods are given. */
  SourceType type(ClassTree tree, TypeElement type, List<SourceMethod> methods) {
    List<AnnotationUse> own = annotations.read(tree.getModifiers().getAnnotations());
    List<AnnotationUse> inherited = facts.inherited(type);
    List<String> supertypes = vocabulary.supertypes(type);
    return new SourceType(
        unit.elements().getPackageOf(type).getQualifiedName().toString(),
        TypeNames.of(type, unit.elements()),
        type.getSimpleName().toString(),
        DeclaredFacts.kind(type),
        unit.nameSpan(tree),
        supertypes,
        own,
        inherited,
        imports,
        facts.roles(type, own, inherited),
        importRoles,
        facts.enclosing(type),
        Origins.isGenerated(own, supertypes) ? SourceType.Origin.GENERATED : unitOrigin,
        DeclaredFacts.modifiers(type),
        methods,
        DeclaredFacts.constants(type),
        facts.holdsResponse(type));
  }

  /** A method as far as its declaration tells; the body's part is given. */
  SourceMethod method(
      MethodTree tree, ExecutableElement method, TypeElement owner, BodyFacts body) {
    Types types = unit.types();
    List<AnnotationUse> own = annotations.read(tree.getModifiers().getAnnotations());
    TypeMirror result = facts.result(method.getReturnType());
    Span name =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? unit.constructorSpan(tree, owner.getSimpleName().toString())
            : unit.nameSpan(tree);
    Optional<ExecutableElement> overridden = facts.overriddenIn(method, owner);
    return new SourceMethod(
        TypeNames.signature(method, types),
        method.getSimpleName().toString(),
        name,
        own,
        parameters(tree, method),
        TypeNames.of(method.getReturnType(), types),
        TypeNames.of(result, types),
        vocabulary.roles(result),
        facts.mapping(own, owner, overridden),
        facts.handled(own, method, owner, name),
        DeclaredFacts.modifiers(method),
        overridden.isPresent(),
        body.alwaysThrows(),
        body.returnsOnlyNull(),
        tree.getBody() != null,
        body.mentions());
  }

  /** A lambda that implements a contract, seen as the method that it implements. */
  Optional<SourceMethod> lambda(
      LambdaExpressionTree tree, TypeMirror target, String signature, BodyFacts body) {
    String type = TypeNames.of(target, unit.types());
    Optional<HandlerContract> contract = vocabulary.contracts(type).stream().findFirst();
    if (contract.isEmpty()) {
      return Optional.empty();
    }
    Span span = unit.span(tree);
    SourceMethod.Handled handled =
        facts
            .handledBy(contract.get(), target)
            .orElse(new SourceMethod.Handled(contract.get(), List.of(), Map.of(), List.of(span)));
    List<SourceMethod.Parameter> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      unit.element(parameter)
          .map(element -> parameter(parameter, element.asType()))
          .ifPresent(parameters::add);
    }
    return Optional.of(
        new SourceMethod(
            signature,
            contract.get().method(),
            span,
            List.of(),
            parameters,
            "void",
            "void",
            Set.of(),
            Optional.empty(),
            Optional.of(handled),
            Set.of(),
            true,
            body.alwaysThrows(),
            body.returnsOnlyNull(),
            true,
            body.mentions()));
  }

  /** Whether an annotation on the method, or the type it stands in, may make it a handler. */
  boolean mayBeCalledByAFramework(MethodTree tree, TypeElement owner) {
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      Optional<TypeElement> type = unit.typeElement(annotation.getAnnotationType());
      if (type.isPresent() && vocabulary.annotations().isKnown(type.get())) {
        return true;
      }
    }
    return vocabulary.hasContract(owner);
  }

  /** The names of the parameters that are live responses. */
  Set<String> responses(MethodTree tree) {
    Set<String> names = Set.of();
    for (VariableTree parameter : tree.getParameters()) {
      boolean response =
          unit.type(parameter.getType())
              .map(type -> vocabulary.roles(type).contains(TypeRole.RESPONSE))
              .orElse(false);
      if (response) {
        names = names.isEmpty() ? new HashSet<>() : names;
        names.add(parameter.getName().toString());
      }
    }
    return names;
  }

  /** As {@link #responses(MethodTree)}, for a lambda seen as a method. */
  static Set<String> responses(SourceMethod method) {
    return method.parameters().stream()
        .filter(parameter -> parameter.roles().contains(TypeRole.RESPONSE))
        .map(SourceMethod.Parameter::name)
        .collect(Collectors.toSet());
  }

  private List<SourceMethod.Parameter> parameters(MethodTree tree, ExecutableElement method) {
    List<SourceMethod.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < tree.getParameters().size() && i < method.getParameters().size(); i++) {
      parameters.add(
          parameter(tree.getParameters().get(i), method.getParameters().get(i).asType()));
    }
    return parameters;
  }

  private SourceMethod.Parameter parameter(VariableTree tree, TypeMirror type) {
    return new SourceMethod.Parameter(
        tree.getName().toString(),
        TypeNames.of(type, unit.types()),
        vocabulary.roles(type),
        annotations.read(tree.getModifiers().getAnnotations()));
  }

  /**
   * What the scan of a body tells of a method.
   *
   * @param alwaysThrows whether no path returns
   * @param returnsOnlyNull whether each return gives nothing or the literal null
   * @param mentions names and short texts
   */
  record BodyFacts(boolean alwaysThrows, boolean returnsOnlyNull, Set<String> mentions) {}
}
