// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Answers which types generated code can name: those that its module reads. */
final class AvailableTypes {

  private final Elements elements;
  private final @Nullable ModuleElement module;

  /**
   * The types that are visible from a place.
   *
   * @param place what stands in the package of the generated code
   */
  AvailableTypes(Elements elements, Element place) {
    this.elements = elements;
    this.module = elements.getModuleOf(place);
  }

  /** The type with that canonical name, where code in the place can use it. */
  Optional<TypeElement> find(String name) {
    TypeElement type =
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return Optional.ofNullable(type);
  }

  /** Whether the place stands in a named module. */
  boolean inNamedModule() {
    return module != null && !module.isUnnamed();
  }

  /** Whether code in the place can call a method of that name with one {@code int}. */
  boolean takesInt(String type, String method) {
    return find(type).stream()
        .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
        .filter(candidate -> candidate.getSimpleName().contentEquals(method))
        .map(candidate -> candidate.getParameters())
        .anyMatch(
            parameters ->
                parameters.size() == 1 && parameters.get(0).asType().getKind() == TypeKind.INT);
  }
}
