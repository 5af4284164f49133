// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.Set;

/**
 * Methods by which a program tells a framework, in code, which handler answers which requests.
 *
 * @param type canonical name of the type that declares them
 * @param names their simple names
 * @param part what such a call says
 * @param methods the request methods; empty where all, or where an argument names one
 * @param namedByMethod whether the name in upper case is the request method
 * @param handledBy the methods of the result that take the handler; empty where an argument is it
 */
public record Registration(
    String type,
    Set<String> names,
    Part part,
    Set<String> methods,
    boolean namedByMethod,
    Set<String> handledBy) {

  /** Copies the collections. */
  public Registration {
    names = Set.copyOf(names);
    methods = Set.copyOf(methods);
    handledBy = Set.copyOf(handledBy);
  }

  /** What a call says. */
  public enum Part {
    /** It registers a handler. */
    ROUTE,
    /** It puts a path before those that are registered in its arguments. */
    PREFIX,
    /** It makes the condition of a route: a method, a path, or both. */
    PREDICATE
  }
}
