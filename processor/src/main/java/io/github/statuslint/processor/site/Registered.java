// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import java.util.List;
import java.util.Set;

/**
 * A place where the program tells a framework which code handles which requests.
 *
 * @param methods request methods in upper case, empty where any is, or where it is not known
 * @param paths the path with those around it before; empty where the source does not show one
 * @param place the type and the method that register it, such as {@code Main#start}
 * @param span the call's name
 * @param code the spans of handlers that are written in place
 * @param elements the program's methods and types that handle, as keys of code elements
 */
public record Registered(
    Set<String> methods,
    List<String> paths,
    String place,
    Span span,
    List<Span> code,
    List<String> elements) {

  /** Copies the collections. */
  public Registered {
    methods = Set.copyOf(methods);
    paths = List.copyOf(paths);
    code = List.copyOf(code);
    elements = List.copyOf(elements);
  }
}
