// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import java.util.List;
import java.util.Map;

/**
 * An annotation on a type, method or parameter.
 *
 * @param type canonical name of the annotation type
 * @param span the annotation
 * @param values the given elements: texts, numbers, enum constants by simple name, classes by
 *     canonical name; arrays flattened
 * @param spans where each given element's value stands
 * @param nested annotations given as elements
 * @param meta annotations on the annotation type itself, all levels, without those of java.lang
 */
public record AnnotationUse(
    String type,
    Span span,
    Map<String, List<String>> values,
    Map<String, Span> spans,
    List<AnnotationUse> nested,
    List<AnnotationUse> meta) {

  /** Copies the collections. */
  public AnnotationUse {
    values = Map.copyOf(values);
    spans = Map.copyOf(spans);
    nested = List.copyOf(nested);
    meta = List.copyOf(meta);
  }

  /** Whether this is the annotation, or is itself annotated with it. */
  public boolean isOrHas(String annotation) {
    return type.equals(annotation) || meta.stream().anyMatch(m -> m.type().equals(annotation));
  }

  /** The values of an element, empty where it is not given. */
  public List<String> values(String element) {
    return values.getOrDefault(element, List.of());
  }

  /** Whether the element is given. */
  public boolean gives(String element) {
    return values.containsKey(element);
  }
}
