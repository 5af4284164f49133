// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a package or a module suppresses in all of its classes. */
public final class WideSuppressions {

  private WideSuppressions() {}

  /**
   * The ids in the {@code @SuppressWarnings} of the package and the module that a type is in, where
   * their declarations are compiled along. Older Java allows it on neither or only on modules.
   */
  public static Set<String> of(TypeElement type, Elements elements) {
    Set<String> ids = new HashSet<>();
    add(elements.getPackageOf(type), ids);
    ModuleElement module = elements.getModuleOf(type);
    if (module != null && !module.isUnnamed()) {
      add(module, ids);
    }
    return ids;
  }

  private static void add(Element declaration, Set<String> ids) {
    for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals("java.lang.SuppressWarnings")) {
        mirror.getElementValues().values().forEach(value -> add(value, ids));
      }
    }
  }

  private static void add(AnnotationValue value, Set<String> ids) {
    if (value.getValue() instanceof List<?> items) {
      items.forEach(item -> add((AnnotationValue) item, ids));
    } else {
      ids.add(String.valueOf(value.getValue()));
    }
  }
}
