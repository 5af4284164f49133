// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads annotations from elements: those without source, and those of compilers without trees. */
final class MirrorReader {

  private static final int DEEPEST_META = 4;

  private final Types types;
  private final Map<String, List<AnnotationUse>> metaByType = new HashMap<>();

  MirrorReader(Types types) {
    this.types = types;
  }

  /** The annotations of an element, without places. */
  List<AnnotationUse> read(Element element) {
    return element.getAnnotationMirrors().stream().map(mirror -> read(mirror, 0)).toList();
  }

  /** One annotation without places. */
  AnnotationUse read(AnnotationMirror mirror) {
    return read(mirror, 0);
  }

  private AnnotationUse read(AnnotationMirror mirror, int depth) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<AnnotationUse> nested = new ArrayList<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      List<String> texts = new ArrayList<>();
      flatten(entry.getValue(), texts, nested, depth);
      values.put(entry.getKey().getSimpleName().toString(), texts);
    }
    return new AnnotationUse(
        type.getQualifiedName().toString(),
        Span.unknown(""),
        values,
        Map.of(),
        nested,
        meta(type, depth));
  }

  private void flatten(
      AnnotationValue value, List<String> texts, List<AnnotationUse> nested, int depth) {
    Object held = value.getValue();
    if (held instanceof List<?> items) {
      for (Object item : items) {
        flatten((AnnotationValue) item, texts, nested, depth);
      }
    } else if (held instanceof AnnotationMirror inner) {
      nested.add(read(inner, depth + 1));
    } else if (held instanceof VariableElement constant) {
      texts.add(constant.getSimpleName().toString());
    } else if (held instanceof TypeMirror type) {
      texts.add(TypeNames.of(type, types));
    } else {
      texts.add(String.valueOf(held));
    }
  }

  /** The annotations on an annotation type, all levels. */
  List<AnnotationUse> meta(TypeElement annotation) {
    return meta(annotation, 0);
  }

  private List<AnnotationUse> meta(TypeElement annotation, int depth) {
    String name = annotation.getQualifiedName().toString();
    if (depth >= DEEPEST_META) {
      return List.of();
    }
    List<AnnotationUse> known = metaByType.get(name);
    if (known != null) {
      return known;
    }
    metaByType.put(name, List.of());
    List<AnnotationUse> found = new ArrayList<>();
    for (AnnotationMirror mirror : MetaAnnotations.on(annotation)) {
      if (!MetaAnnotations.isOfTheLanguage(mirror.getAnnotationType().toString())) {
        AnnotationUse use = read(mirror, depth + 1);
        found.add(use);
        found.addAll(use.meta());
      }
    }
    List<AnnotationUse> all = List.copyOf(found);
    metaByType.put(name, all);
    return all;
  }
}
