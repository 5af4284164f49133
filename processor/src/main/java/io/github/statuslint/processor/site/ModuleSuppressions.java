package io.github.statuslint.processor.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a module suppresses in all of its classes. */
public final class ModuleSuppressions {

  private ModuleSuppressions() {}

  /**
   * The ids in the {@code @SuppressWarnings} of the module that a type is in; empty for the unnamed
   * module, and where the declaration of the module is not compiled along.
   */
  public static Set<String> of(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    if (module == null || module.isUnnamed()) {
      return Set.of();
    }
    Set<String> ids = new HashSet<>();
    for (AnnotationMirror mirror : module.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals("java.lang.SuppressWarnings")) {
        mirror.getElementValues().values().forEach(value -> add(value, ids));
      }
    }
    return ids;
  }

  private static void add(AnnotationValue value, Set<String> ids) {
    if (value.getValue() instanceof List<?> items) {
      items.forEach(item -> add((AnnotationValue) item, ids));
    } else {
      ids.add(String.valueOf(value.getValue()));
    }
  }
}
