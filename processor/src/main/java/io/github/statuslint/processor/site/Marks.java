// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.javac.TypeFinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of code of their own: {@code @CarriesStatus} on parameters, methods and
 * annotation elements, and annotations that the options name.
 */
final class Marks {

  private static final String CARRIES_STATUS = "io.github.statuslint.annotations.CarriesStatus";

  private final TypeFinder finder;
  private final Map<String, Set<String>> named;
  private final Map<String, Set<String>> elementsByAnnotation = new HashMap<>();
  private @Nullable Boolean onClassPath;

  /**
   * Marks in one compilation.
   *
   * @param named annotation types, each with the elements that carry a status
   */
  Marks(TypeFinder finder, Map<String, Set<String>> named) {
    this.finder = finder;
    this.named = Map.copyOf(named);
  }

  /** Whether the annotation is on the class path at all, so that calls are worth resolving. */
  boolean mayExist() {
    if (onClassPath == null) {
      onClassPath = finder.find(CARRIES_STATUS).isPresent();
    }
    return onClassPath;
  }

  /**
   * Whether a compilation unit may use what the user marked, or the enum that is generated for an
   * annotation of the same jar.
   */
  boolean concern(String packageName, Supplier<Set<String>> imported) {
    if (mayExist()) {
      return true;
    }
    Set<String> imports = named.isEmpty() ? Set.of() : imported.get();
    for (String annotation : named.keySet()) {
      String of = annotation.substring(0, Math.max(annotation.lastIndexOf('.'), 0));
      if (of.equals(packageName) || imports.contains(annotation) || imports.contains(of + ".*")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a method returns is a status that is sent. */
  boolean isMarked(ExecutableElement method) {
    return mayExist() && carries(method);
  }

  /** Whether an argument is a status that is sent. */
  boolean isMarked(ExecutableElement method, int index) {
    int last = method.getParameters().size() - 1;
    return mayExist() && last >= 0 && carries(method.getParameters().get(Math.min(index, last)));
  }

  /** Whether any argument is a status that is sent. */
  boolean hasMarkedParameter(ExecutableElement method) {
    return mayExist() && method.getParameters().stream().anyMatch(Marks::carries);
  }

  /** The elements of an annotation that carry a status because the user says so. */
  Set<String> elementsOf(String annotation) {
    if (named.isEmpty() && (!mayExist() || annotation.startsWith("java."))) {
      return Set.of();
    }
    return elementsByAnnotation.computeIfAbsent(annotation, this::findElements);
  }

  private Set<String> findElements(String annotation) {
    Set<String> found = new HashSet<>(named.getOrDefault(annotation, Set.of()));
    Optional<TypeElement> type = mayExist() ? finder.find(annotation) : Optional.empty();
    if (type.isPresent()) {
      ElementFilter.methodsIn(type.get().getEnclosedElements()).stream()
          .filter(Marks::carries)
          .forEach(element -> found.add(element.getSimpleName().toString()));
    }
    return found;
  }

  private static boolean carries(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(CARRIES_STATUS));
  }
}
