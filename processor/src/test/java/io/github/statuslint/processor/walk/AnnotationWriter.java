// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Writes declarations that an annotation with a status stands on. */
final class AnnotationWriter {

  private final Library library;
  private final StatusSamples samples;

  AnnotationWriter(Library library, StatusSamples samples) {
    this.library = library;
    this.samples = samples;
  }

  /**
   * A declaration.
   *
   * @param name of the method
   * @param type the annotation
   * @param element the one that holds the status
   * @return empty where the annotation stands neither on methods nor on types
   */
  Optional<StatusSamples.Sample> write(String name, TypeElement type, String element) {
    Optional<StatusSamples.Sample> sample =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(element))
            .findFirst()
            .flatMap(method -> samples.of(component(method.getReturnType())));
    return sample.flatMap(
        status ->
            placed(name, type, annotation(type, element, status.text()))
                .map(text -> new StatusSamples.Sample(text, status.code())));
  }

  /** The annotation on a declaration, inside another annotation where it stands nowhere else. */
  private Optional<String> placed(String name, TypeElement type, String annotation) {
    Target target = type.getAnnotation(Target.class);
    Set<ElementType> places = target == null ? Set.of(ElementType.METHOD) : Set.of(target.value());
    if (places.contains(ElementType.METHOD)) {
      return Optional.of(annotation + " static void " + name + "() {}");
    }
    if (places.contains(ElementType.TYPE)) {
      return Optional.of(annotation + " static final class " + name + " {}");
    }
    for (TypeElement holder : ElementFilter.typesIn(library.neighbours(type))) {
      for (ExecutableElement method : ElementFilter.methodsIn(holder.getEnclosedElements())) {
        if (library
            .spelled(component(method.getReturnType()))
            .equals(library.spelled(type.asType()))) {
          String outer = annotation(holder, method.getSimpleName().toString(), annotation);
          return placed(name, holder, outer);
        }
      }
    }
    return Optional.empty();
  }

  private static TypeMirror component(TypeMirror type) {
    return type instanceof ArrayType array ? array.getComponentType() : type;
  }

  private String annotation(TypeElement type, String element, String value) {
    String given = element + " = " + value;
    return "@" + type.getQualifiedName() + "(" + given + required(type, element, ", ") + ")";
  }

  /** The elements without a default, but for one of that name, each with some value. */
  private String required(TypeElement type, String but, String prefix) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getDefaultValue() == null)
        .filter(method -> !method.getSimpleName().contentEquals(but))
        .map(method -> method.getSimpleName() + " = " + any(method.getReturnType()))
        .reduce("", (all, one) -> all.isEmpty() ? prefix + one : all + ", " + one);
  }

  /** Some value of an element's type. */
  private String any(TypeMirror type) {
    if (type instanceof ArrayType) {
      return "{}";
    }
    if (type.getKind().isPrimitive()) {
      return library.spelled(type).equals("boolean") ? "false" : "0";
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    if (element.getKind() == ElementKind.ENUM) {
      return element.getQualifiedName()
          + "."
          + ElementFilter.fieldsIn(element.getEnclosedElements()).get(0).getSimpleName();
    }
    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
      return "@" + element.getQualifiedName() + "(" + required(element, "", "") + ")";
    }
    return library.spelled(type).equals("java.lang.Class") ? "Object.class" : "\"\"";
  }
}
