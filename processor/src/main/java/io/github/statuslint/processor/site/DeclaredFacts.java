// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.Route;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the declarations of a program are to the frameworks, as far as elements tell. */
final class DeclaredFacts {

  private static final int DEEPEST_WRAPPER = 4;

  private final Types types;
  private final Elements elements;
  private final Vocabulary vocabulary;
  private final MirrorReader annotations;
  private @Nullable TypeElement aboveOf;
  private @Nullable Above above;

  DeclaredFacts(Types types, Elements elements, Vocabulary vocabulary) {
    this.types = types;
    this.elements = elements;
    this.vocabulary = vocabulary;
    this.annotations = vocabulary.mirrors();
  }

  /** What a type, its supertypes and its annotations are for. */
  Set<TypeRole> roles(TypeElement type, List<AnnotationUse> own, List<AnnotationUse> inherited) {
    Set<TypeRole> roles = EnumSet.noneOf(TypeRole.class);
    roles.addAll(vocabulary.roles(type.asType()));
    own.forEach(use -> addRoles(use, roles));
    inherited.forEach(use -> addRoles(use, roles));
    return roles;
  }

  private void addRoles(AnnotationUse use, Set<TypeRole> roles) {
    roles.addAll(vocabulary.roles(use.type()));
    for (AnnotationUse meta : use.meta()) {
      roles.addAll(vocabulary.roles(meta.type()));
    }
  }

  /** The annotations of the superclasses, nearest first. */
  List<AnnotationUse> inherited(TypeElement type) {
    List<AnnotationUse> found = new ArrayList<>();
    TypeMirror parent = type.getSuperclass();
    while (parent.getKind() == TypeKind.DECLARED
        && ((DeclaredType) parent).asElement() instanceof TypeElement superclass
        && !superclass.getQualifiedName().toString().startsWith("java.")) {
      found.addAll(annotations.read(superclass));
      parent = superclass.getSuperclass();
    }
    return found;
  }

  /** Whether a field of a class or of its superclasses is a live response. */
  boolean holdsResponse(TypeElement type) {
    TypeMirror at = type.asType();
    while (at.getKind() == TypeKind.DECLARED
        && ((DeclaredType) at).asElement() instanceof TypeElement declaring
        && !declaring.getQualifiedName().toString().startsWith("java.")) {
      for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
        if (vocabulary.roles(field.asType()).contains(TypeRole.RESPONSE)) {
          return true;
        }
      }
      at = declaring.getSuperclass();
    }
    return false;
  }

  /** The names of the enum constants in order. */
  static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  /** The modifiers as the source has them. */
  static Set<String> modifiers(Element element) {
    Set<String> modifiers = new HashSet<>();
    for (Modifier modifier : element.getModifiers()) {
      modifiers.add(modifier.toString());
    }
    return modifiers;
  }

  /** The type around a type, or none. */
  Optional<String> enclosing(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? Optional.of(TypeNames.of(outer, elements))
        : Optional.empty();
  }

  /** What the type is. */
  static SourceType.Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> SourceType.Kind.INTERFACE;
      case ENUM -> SourceType.Kind.ENUM;
      case RECORD -> SourceType.Kind.RECORD;
      case ANNOTATION_TYPE -> SourceType.Kind.ANNOTATION;
      default -> SourceType.Kind.CLASS;
    };
  }

  /** The type that is left when wrappers such as Mono are taken off. */
  TypeMirror result(TypeMirror type) {
    TypeMirror at = type;
    for (int depth = 0; depth < DEEPEST_WRAPPER; depth++) {
      boolean wraps =
          at.getKind() == TypeKind.DECLARED
              && vocabulary.roles(at).contains(TypeRole.WRAPPER)
              && ((DeclaredType) at).getTypeArguments().size() == 1;
      if (!wraps) {
        break;
      }
      at = ((DeclaredType) at).getTypeArguments().get(0);
    }
    return at;
  }

  /** The requests that are mapped to a method, by itself or by what it overrides. */
  Optional<SourceMethod.Mapping> mapping(
      List<AnnotationUse> own, TypeElement owner, Optional<ExecutableElement> overridden) {
    Optional<SourceMethod.Mapping> direct = mapping(own, owner);
    return direct.isEmpty()
            && overridden.isPresent()
            && overridden.get().getEnclosingElement() instanceof TypeElement declaring
        ? mapping(annotations.read(overridden.get()), declaring)
        : direct;
  }

  private Optional<SourceMethod.Mapping> mapping(List<AnnotationUse> onMethod, TypeElement owner) {
    if (onMethod.isEmpty()) {
      return Optional.empty();
    }
    Set<String> methods = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>();
    boolean mapped = false;
    boolean all = false;
    for (AnnotationUse use : withMeta(onMethod)) {
      Optional<Route> route = vocabulary.route(use.type());
      if (route.isEmpty()) {
        continue;
      }
      mapped = true;
      paths.addAll(paths(route.get(), use));
      List<String> limited = use.values(route.get().methodElement());
      methods.addAll(route.get().methods());
      methods.addAll(limited);
      boolean pathOnly = route.get().methods().isEmpty() && route.get().methodElement().isEmpty();
      all |= !pathOnly && route.get().methods().isEmpty() && limited.isEmpty();
    }
    if (!mapped || (methods.isEmpty() && !all)) {
      return Optional.empty();
    }
    List<String> everyPath = new ArrayList<>();
    for (AnnotationUse use : withMeta(annotations.read(owner))) {
      vocabulary.route(use.type()).ifPresent(route -> everyPath.addAll(paths(route, use)));
    }
    int pathsOfClass = everyPath.size();
    everyPath.addAll(paths);
    return Optional.of(new SourceMethod.Mapping(methods, everyPath, pathsOfClass));
  }

  private static List<AnnotationUse> withMeta(List<AnnotationUse> uses) {
    List<AnnotationUse> all = new ArrayList<>();
    for (AnnotationUse use : uses) {
      all.add(use);
      if (!use.meta().isEmpty() && use.type().startsWith("org.springframework.")) {
        continue;
      }
      all.addAll(use.meta());
    }
    return all;
  }

  private static List<String> paths(Route route, AnnotationUse use) {
    return route.pathElements().stream().flatMap(element -> use.values(element).stream()).toList();
  }

  /** The exceptions and refusals that a method answers. */
  Optional<SourceMethod.Handled> handled(
      List<AnnotationUse> own, ExecutableElement method, TypeElement owner, Span name) {
    for (AnnotationUse use : own) {
      for (AnnotationUse candidate : withMeta(List.of(use))) {
        for (HandlerContract contract : vocabulary.contracts(candidate.type())) {
          if (contract.annotation()) {
            return Optional.of(handledBy(contract, candidate, method, name));
          }
        }
      }
    }
    return implementedContract(method, owner);
  }

  private SourceMethod.Handled handledBy(
      HandlerContract contract, AnnotationUse use, ExecutableElement method, Span name) {
    List<String> named = new ArrayList<>(use.values(contract.method()));
    if (contract.method().equals("value") && use.gives("exception")) {
      named.addAll(use.values("exception"));
    }
    Map<String, List<String>> supertypes = new HashMap<>();
    if (named.isEmpty()) {
      for (VariableElement parameter : method.getParameters()) {
        List<String> above = TypeNames.supertypes(parameter.asType(), types);
        String type = TypeNames.of(parameter.asType(), types);
        if (type.equals("java.lang.Throwable") || above.contains("java.lang.Throwable")) {
          named.add(type);
        }
      }
    }
    for (String exception : named) {
      supertypes.put(
          exception,
          vocabulary
              .finder()
              .find(exception)
              .map(type -> TypeNames.supertypes(type.asType(), types))
              .orElse(List.of()));
    }
    Span span = use.spans().getOrDefault(contract.method(), name);
    return new SourceMethod.Handled(contract, named, supertypes, List.of(span));
  }

  private Optional<SourceMethod.Handled> implementedContract(
      ExecutableElement method, TypeElement owner) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.empty();
    }
    for (Implemented implemented : above(owner).contracts()) {
      if (method.getSimpleName().contentEquals(implemented.contract().method())) {
        return handledBy(implemented.contract(), implemented.by());
      }
    }
    return Optional.empty();
  }

  /** What the method of an implemented interface answers. */
  Optional<SourceMethod.Handled> handledBy(HandlerContract contract, TypeMirror implemented) {
    List<String> exceptions = new ArrayList<>();
    Map<String, List<String>> supertypes = new HashMap<>();
    int index = contract.exceptionTypeArgument().orElse(-1);
    if (index >= 0
        && implemented instanceof DeclaredType declared
        && index < declared.getTypeArguments().size()) {
      TypeMirror exception = declared.getTypeArguments().get(index);
      String bound = TypeNames.of(exception, types);
      // Of any exception: a subclass chooses which.
      boolean open = exception.getKind() == TypeKind.TYPEVAR && bound.startsWith("java.lang.");
      String name = open ? exception.toString() : bound;
      exceptions.add(name);
      supertypes.put(name, TypeNames.supertypes(exception, types));
    }
    return Optional.of(new SourceMethod.Handled(contract, exceptions, supertypes, List.of()));
  }

  /** The nearest method of a supertype that this one overrides or implements. */
  Optional<ExecutableElement> overriddenIn(ExecutableElement method, TypeElement owner) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getSimpleName().contentEquals("<init>")) {
      return Optional.empty();
    }
    List<ExecutableElement> named =
        above(owner).methods().getOrDefault(method.getSimpleName(), List.of());
    for (ExecutableElement candidate : named) {
      if (elements.overrides(method, candidate, owner)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * What a class inherits: a class with hundreds of methods asks for it once.
   *
   * @param methods of the supertypes but Object by name, those of the nearest first
   * @param contracts of the interfaces and superclasses, those of the nearest first
   */
  private record Above(Map<Name, List<ExecutableElement>> methods, List<Implemented> contracts) {}

  private record Implemented(HandlerContract contract, TypeMirror by) {}

  private Above above(TypeElement owner) {
    if (above == null || !owner.equals(aboveOf)) {
      aboveOf = owner;
      above = findAbove(owner);
    }
    return above;
  }

  private Above findAbove(TypeElement owner) {
    Map<Name, List<ExecutableElement>> methods = new HashMap<>();
    List<Implemented> contracts = new ArrayList<>();
    for (TypeMirror supertype : TypeNames.above(owner.asType(), types).values()) {
      for (HandlerContract contract : vocabulary.contracts(TypeNames.of(supertype, types))) {
        if (!contract.annotation()) {
          contracts.add(new Implemented(contract, supertype));
        }
      }
      if (supertype.getKind() == TypeKind.DECLARED) {
        Element type = ((DeclaredType) supertype).asElement();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          methods.computeIfAbsent(method.getSimpleName(), it -> new ArrayList<>(2)).add(method);
        }
      }
    }
    return new Above(methods, contracts);
  }
}
