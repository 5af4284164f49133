// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The enums that Statuslint generated for the program, known by the holders of their constants. */
final class GeneratedEnums {

  private final Map<String, Boolean> generated = new HashMap<>();
  private boolean any;

  /** Whether one has been met. */
  boolean any() {
    return any;
  }

  /** Whether a type is an enum that Statuslint generated: it has the holders of constants. */
  boolean contains(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && generated.computeIfAbsent(type.getQualifiedName().toString(), name -> hasHolders(type));
  }

  private boolean hasHolders(TypeElement type) {
    Set<String> nested = new HashSet<>();
    for (TypeElement holder : ElementFilter.typesIn(type.getEnclosedElements())) {
      nested.add(holder.getSimpleName().toString());
    }
    boolean holds = nested.containsAll(List.of("Code", "CodeText"));
    any |= holds;
    return holds;
  }

  /** The status that a constant of one stands for. */
  Optional<Integer> code(TypeElement owner, String name) {
    if (!contains(owner)) {
      return Optional.empty();
    }
    return ElementFilter.typesIn(owner.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals("Code"))
        .flatMap(holder -> ElementFilter.fieldsIn(holder.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(VariableElement::getConstantValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst();
  }
}
