// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the sites in the declarations of a class, for compilers that show no code: what annotations
 * on types and methods say. Of code it knows nothing, so it tells what lets rules keep silent: that
 * no path is known to return.
 */
public final class DeclarationCollector {

  private final Types types;
  private final Elements elements;
  private final Vocabulary vocabulary;
  private final MirrorReader mirrors;
  private final DeclaredFacts facts;
  private final DeclaredUses uses;

  /** A collector for one compilation. */
  public DeclarationCollector(Types types, Elements elements, Vocabulary vocabulary) {
    this.types = types;
    this.elements = elements;
    this.vocabulary = vocabulary;
    this.mirrors = vocabulary.mirrors();
    this.facts = new DeclaredFacts(types, elements, vocabulary);
    this.uses = new DeclaredUses(vocabulary);
  }

  /**
   * What was found.
   *
   * @param sites of a class and of every class nested in it, inner ones first
   * @param places where to print messages
   */
  public record Declarations(List<Sites> sites, Places places) {
    /** Copies the list. */
    public Declarations {
      sites = List.copyOf(sites);
    }
  }

  /** The sites of a top-level class. */
  public Declarations collect(TypeElement type) {
    vocabulary.standIn(type);
    load(type);
    Places places = new Places(type.getQualifiedName().toString().replace('.', '/') + ".java");
    List<Sites> found = new ArrayList<>();
    type(type, places, found);
    return new Declarations(found, places);
  }

  /** Loads the tables of all packages that the declarations mention. */
  private void load(TypeElement type) {
    TypeNames.supertypes(type.asType(), types).forEach(this::load);
    loadAnnotations(type);
    for (Element member : type.getEnclosedElements()) {
      loadAnnotations(member);
      if (member instanceof ExecutableElement method) {
        load(method.getReturnType());
        method.getParameters().forEach(parameter -> load(parameter.asType()));
        method.getParameters().forEach(this::loadAnnotations);
      } else if (member instanceof TypeElement nested) {
        load(nested);
      }
    }
  }

  private void load(TypeMirror type) {
    load(TypeNames.of(type, types));
    if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> load(TypeNames.of(argument, types)));
    }
  }

  private void load(String typeName) {
    vocabulary.load(typeName.substring(0, Math.max(typeName.lastIndexOf('.'), 0)));
  }

  private void loadAnnotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      load(mirror.getAnnotationType());
      mirror
          .getAnnotationType()
          .asElement()
          .getAnnotationMirrors()
          .forEach(meta -> load(meta.getAnnotationType()));
    }
  }

  private PlacedAnnotations annotations(Element element, Places places) {
    return new PlacedAnnotations(element, places, vocabulary, mirrors, uses);
  }

  private void type(TypeElement type, Places places, List<Sites> found) {
    int begin = places.begin();
    Span name = places.at(Places.Place.of(type));
    PlacedAnnotations own = annotations(type, places);
    ElementKey key = key(type, "");
    List<StatusUse> statuses =
        new ArrayList<>(
            own.statuses(
                new DeclaredUses.Target(
                    key,
                    Optional.empty(),
                    type.getSimpleName().toString(),
                    StatusUse.Carrier.TYPE)));
    List<Suppression> suppressions = new ArrayList<>();
    List<SourceMethod> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      method(method, type, places, statuses, suppressions).ifPresent(methods::add);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(it -> type(it, places, found));
    suppressions.addAll(own.suppressions(places.end(begin, Places.Place.of(type))));
    found.add(
        new Sites(
            sourceType(type, name, own.asUses(), methods),
            statuses,
            List.of(),
            List.of(),
            suppressions));
  }

  private SourceType sourceType(
      TypeElement type, Span name, List<AnnotationUse> own, List<SourceMethod> methods) {
    List<AnnotationUse> inherited = facts.inherited(type);
    List<String> supertypes = TypeNames.supertypes(type.asType(), types);
    return new SourceType(
        elements.getPackageOf(type).getQualifiedName().toString(),
        TypeNames.of(type, elements),
        type.getSimpleName().toString(),
        DeclaredFacts.kind(type),
        name,
        supertypes,
        own,
        inherited,
        Set.of(),
        facts.roles(type, own, inherited),
        Set.of(),
        facts.enclosing(type),
        origin(own, supertypes, methods),
        DeclaredFacts.modifiers(type),
        methods,
        DeclaredFacts.constants(type),
        facts.holdsResponse(type));
  }

  private SourceType.Origin origin(
      List<AnnotationUse> own, List<String> supertypes, List<SourceMethod> methods) {
    if (Origins.isGenerated(own, supertypes)) {
      return SourceType.Origin.GENERATED;
    }
    boolean test =
        methods.stream()
            .flatMap(method -> method.annotations().stream())
            .anyMatch(use -> vocabulary.roles(use.type()).contains(TypeRole.TEST));
    return test ? SourceType.Origin.TEST : SourceType.Origin.MAIN;
  }

  private Optional<SourceMethod> method(
      ExecutableElement method,
      TypeElement owner,
      Places places,
      List<StatusUse> statuses,
      List<Suppression> suppressions) {
    int begin = places.begin();
    Span name = places.at(Places.Place.of(method));
    PlacedAnnotations own = annotations(method, places);
    String signature = TypeNames.signature(method, types);
    statuses.addAll(
        own.statuses(
            new DeclaredUses.Target(
                key(owner, signature),
                Optional.of(signature),
                method.getSimpleName().toString(),
                StatusUse.Carrier.METHOD)));
    suppressions.addAll(own.suppressions(places.end(begin, Places.Place.of(method))));
    if (!own.isKnown() && !vocabulary.hasContract(owner)) {
      return Optional.empty();
    }
    return Optional.of(sourceMethod(method, owner, signature, name, own.asUses()));
  }

  private SourceMethod sourceMethod(
      ExecutableElement method,
      TypeElement owner,
      String signature,
      Span name,
      List<AnnotationUse> own) {
    TypeMirror result = facts.result(method.getReturnType());
    Optional<ExecutableElement> overridden = facts.overriddenIn(method, owner);
    boolean hasCode = !method.getModifiers().contains(Modifier.ABSTRACT);
    return new SourceMethod(
        signature,
        method.getSimpleName().toString(),
        name,
        own,
        method.getParameters().stream().map(this::parameter).toList(),
        TypeNames.of(method.getReturnType(), types),
        TypeNames.of(result, types),
        vocabulary.roles(result),
        facts.mapping(own, owner, overridden),
        facts.handled(own, method, owner, name),
        DeclaredFacts.modifiers(method),
        overridden.isPresent(),
        hasCode,
        hasCode,
        false,
        Set.of());
  }

  private SourceMethod.Parameter parameter(VariableElement parameter) {
    return new SourceMethod.Parameter(
        parameter.getSimpleName().toString(),
        TypeNames.of(parameter.asType(), types),
        vocabulary.roles(parameter.asType()),
        mirrors.read(parameter));
  }

  private ElementKey key(TypeElement type, String member) {
    return new ElementKey(
        elements.getPackageOf(type).getQualifiedName().toString(),
        TypeNames.of(type, elements),
        member);
  }
}
