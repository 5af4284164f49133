// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * An element with an annotation on it: reads the values that are written there, and reports errors
 * at them.
 *
 * @param element what is annotated
 * @param annotation the annotation, or one nested in it
 * @param messager where errors go
 */
record AnnotatedPlace(Element element, AnnotationMirror annotation, Messager messager) {

  /** The place of the annotation with that canonical name, which the element must carry. */
  static AnnotatedPlace of(Element element, String annotationName, Messager messager) {
    AnnotationMirror mirror =
        element.getAnnotationMirrors().stream()
            .filter(candidate -> nameOf(candidate).contentEquals(annotationName))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(element + " lacks " + annotationName));
    return new AnnotatedPlace(element, mirror, messager);
  }

  private static Name nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
  }

  /** The value written for an element of the annotation; empty where its default holds. */
  Optional<AnnotationValue> value(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The value of an element as that type; empty where its default holds or it does not compile. */
  <T> Optional<T> value(String name, Class<T> type) {
    return value(name).map(AnnotationValue::getValue).filter(type::isInstance).map(type::cast);
  }

  /** The values of an array element; empty where its default holds. */
  Optional<List<AnnotationValue>> values(String name) {
    return value(name)
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(list -> ((List<?>) list).stream().map(AnnotationValue.class::cast).toList());
  }

  /** The annotations nested in an array element. */
  List<AnnotatedPlace> nested(String name) {
    return values(name).orElse(List.of()).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(mirror -> new AnnotatedPlace(element, (AnnotationMirror) mirror, messager))
        .toList();
  }

  /** Reports an error at the annotation. */
  void error(String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation);
  }

  /** Reports an error at a value of the annotation. */
  void error(AnnotationValue value, String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation, value);
  }

  /** Reports an error at the value of an element, or at the annotation where its default holds. */
  void errorAt(String name, String message) {
    value(name).ifPresentOrElse(value -> error(value, message), () -> error(message));
  }
}
