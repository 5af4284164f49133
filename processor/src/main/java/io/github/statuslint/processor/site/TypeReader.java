package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.Route;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.AttributedUnit;
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
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads declarations: what a type and its methods are to the frameworks. */
final class TypeReader {

  private static final int DEEPEST_WRAPPER = 4;

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final AnnotationReader annotations;
  private final Set<String> imports;
  private final Set<TypeRole> importRoles;
  private final SourceType.Origin unitOrigin;

  TypeReader(AttributedUnit unit, Vocabulary vocabulary) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.annotations = new AnnotationReader(unit);
    this.imports = new LinkedHashSet<>();
    this.importRoles = EnumSet.noneOf(TypeRole.class);
    for (ImportTree tree : unit.unit().getImports()) {
      String name = tree.getQualifiedIdentifier().toString();
      imports.add(name);
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
    Set<TypeRole> roles = EnumSet.noneOf(TypeRole.class);
    roles.addAll(vocabulary.roles(type.asType()));
    List<AnnotationUse> inherited = inherited(type);
    for (AnnotationUse use : own) {
      addRoles(use, roles);
    }
    for (AnnotationUse use : inherited) {
      addRoles(use, roles);
    }
    Element outer = type.getEnclosingElement();
    return new SourceType(
        unit.elements().getPackageOf(type).getQualifiedName().toString(),
        TypeNames.of(type, unit.elements()),
        type.getSimpleName().toString(),
        kind(type),
        unit.nameSpan(tree),
        TypeNames.supertypes(type.asType(), unit.types()),
        own,
        inherited,
        imports,
        roles,
        importRoles,
        outer instanceof TypeElement enclosing
            ? Optional.of(TypeNames.of(enclosing, unit.elements()))
            : Optional.empty(),
        Origins.isGenerated(own) ? SourceType.Origin.GENERATED : unitOrigin,
        type.getModifiers().stream().map(Modifier::toString).collect(Collectors.toSet()),
        methods,
        type.getEnclosedElements().stream()
            .filter(
                member -> member.getKind() == javax.lang.model.element.ElementKind.ENUM_CONSTANT)
            .map(member -> member.getSimpleName().toString())
            .toList());
  }

  private void addRoles(AnnotationUse use, Set<TypeRole> roles) {
    roles.addAll(vocabulary.roles(use.type()));
    for (AnnotationUse meta : use.meta()) {
      roles.addAll(vocabulary.roles(meta.type()));
    }
  }

  private List<AnnotationUse> inherited(TypeElement type) {
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

  private static SourceType.Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> SourceType.Kind.INTERFACE;
      case ENUM -> SourceType.Kind.ENUM;
      case RECORD -> SourceType.Kind.RECORD;
      case ANNOTATION_TYPE -> SourceType.Kind.ANNOTATION;
      default -> SourceType.Kind.CLASS;
    };
  }

  /** A method as far as its declaration tells; the body's part is given. */
  SourceMethod method(
      MethodTree tree, ExecutableElement method, TypeElement owner, BodyFacts body) {
    Types types = unit.types();
    List<AnnotationUse> own = annotations.read(tree.getModifiers().getAnnotations());
    TypeMirror result = result(method.getReturnType());
    Span name = unit.nameSpan(tree);
    boolean overrides = overriddenIn(method, owner).isPresent();
    return new SourceMethod(
        TypeNames.signature(method, types),
        method.getSimpleName().toString(),
        name,
        own,
        parameters(tree, method),
        TypeNames.of(method.getReturnType(), types),
        TypeNames.of(result, types),
        vocabulary.roles(result),
        mapping(own, method, owner),
        handled(own, method, owner, name),
        method.getModifiers().stream().map(Modifier::toString).collect(Collectors.toSet()),
        overrides,
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
        handledBy(contract.get(), target)
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
      boolean known =
          unit.element(annotation.getAnnotationType())
              .filter(TypeElement.class::isInstance)
              .filter(type -> vocabulary.isKnownAnnotation((TypeElement) type))
              .isPresent();
      if (known) {
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

  /** The type that is left when wrappers such as Mono are taken off. */
  private TypeMirror result(TypeMirror type) {
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

  private Optional<SourceMethod.Mapping> mapping(
      List<AnnotationUse> own, ExecutableElement method, TypeElement owner) {
    Optional<SourceMethod.Mapping> direct = mapping(own, annotations.read(owner));
    if (direct.isPresent()) {
      return direct;
    }
    return overriddenIn(method, owner)
        .flatMap(
            overridden ->
                overridden.getEnclosingElement() instanceof TypeElement declaring
                    ? mapping(annotations.read(overridden), annotations.read(declaring))
                    : Optional.empty());
  }

  private Optional<SourceMethod.Mapping> mapping(
      List<AnnotationUse> onMethod, List<AnnotationUse> onType) {
    Set<String> methods = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>();
    boolean mapped = false;
    boolean all = false;
    for (AnnotationUse use : withMeta(onType)) {
      vocabulary.route(use.type()).ifPresent(route -> paths.addAll(paths(route, use)));
    }
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
    return Optional.of(new SourceMethod.Mapping(methods, paths));
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

  private Optional<SourceMethod.Handled> handled(
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
        List<String> above = TypeNames.supertypes(parameter.asType(), unit.types());
        String type = TypeNames.of(parameter.asType(), unit.types());
        if (type.equals("java.lang.Throwable") || above.contains("java.lang.Throwable")) {
          named.add(type);
        }
      }
    }
    for (String exception : named) {
      TypeElement type = unit.elements().getTypeElement(exception);
      supertypes.put(
          exception, type == null ? List.of() : TypeNames.supertypes(type.asType(), unit.types()));
    }
    Span span = use.spans().getOrDefault(contract.method(), name);
    return new SourceMethod.Handled(contract, named, supertypes, List.of(span));
  }

  private Optional<SourceMethod.Handled> implementedContract(
      ExecutableElement method, TypeElement owner) {
    String name = method.getSimpleName().toString();
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.empty();
    }
    List<TypeMirror> level = new ArrayList<>(unit.types().directSupertypes(owner.asType()));
    Set<String> seen = new HashSet<>();
    while (!level.isEmpty()) {
      List<TypeMirror> next = new ArrayList<>();
      for (TypeMirror supertype : level) {
        String type = TypeNames.of(supertype, unit.types());
        if (!seen.add(type)) {
          continue;
        }
        for (HandlerContract contract : vocabulary.contracts(type)) {
          if (!contract.annotation() && contract.method().equals(name)) {
            return handledBy(contract, supertype);
          }
        }
        next.addAll(unit.types().directSupertypes(supertype));
      }
      level = next;
    }
    return Optional.empty();
  }

  private Optional<SourceMethod.Handled> handledBy(
      HandlerContract contract, TypeMirror implemented) {
    List<String> exceptions = new ArrayList<>();
    Map<String, List<String>> supertypes = new HashMap<>();
    int index = contract.exceptionTypeArgument().orElse(-1);
    if (index >= 0
        && implemented instanceof DeclaredType declared
        && index < declared.getTypeArguments().size()) {
      TypeMirror exception = declared.getTypeArguments().get(index);
      String name = TypeNames.of(exception, unit.types());
      exceptions.add(name);
      supertypes.put(name, TypeNames.supertypes(exception, unit.types()));
    }
    return Optional.of(new SourceMethod.Handled(contract, exceptions, supertypes, List.of()));
  }

  /** The nearest method of a supertype that this one overrides or implements. */
  private Optional<ExecutableElement> overriddenIn(ExecutableElement method, TypeElement owner) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getSimpleName().contentEquals("<init>")) {
      return Optional.empty();
    }
    for (String supertype : TypeNames.supertypes(owner.asType(), unit.types())) {
      TypeElement type = unit.elements().getTypeElement(supertype);
      if (type == null) {
        continue;
      }
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof ExecutableElement candidate
            && candidate.getSimpleName().equals(method.getSimpleName())
            && unit.elements().overrides(method, candidate, owner)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
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
