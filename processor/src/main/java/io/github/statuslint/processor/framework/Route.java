// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.List;
import java.util.Set;

/**
 * An annotation that maps requests to a method.
 *
 * @param annotation canonical name
 * @param methods the request methods it maps, empty where an element or nothing limits them
 * @param methodElement the element that lists the request methods, empty for none
 * @param pathElements the elements that hold the path, empty where another annotation holds it
 */
public record Route(
    String annotation, Set<String> methods, String methodElement, List<String> pathElements) {
  /** Copies the collections. */
  public Route {
    methods = Set.copyOf(methods);
    pathElements = List.copyOf(pathElements);
  }
}
