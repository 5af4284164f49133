// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.Locale;
import java.util.Set;

/** Which request methods a method of the program answers. */
public final class RequestMethods {

  private static final Set<String> SERVLETS =
      Set.of("jakarta.servlet.http.HttpServlet", "javax.servlet.http.HttpServlet");
  private static final Set<String> SERVLET_METHODS =
      Set.of("doGet", "doHead", "doPost", "doPut", "doDelete", "doPatch");

  private RequestMethods() {}

  /**
   * The request methods that reach a method.
   *
   * @return in upper case; empty where all do or where it is not certain
   */
  public static Set<String> of(SourceType type, SourceMethod method) {
    if (method.routes().isPresent()) {
      return method.routes().get().methods();
    }
    boolean servlet =
        SERVLET_METHODS.contains(method.name()) && SERVLETS.stream().anyMatch(type::is);
    return servlet ? Set.of(method.name().substring(2).toUpperCase(Locale.ROOT)) : Set.of();
  }

  /** Whether a method answers requests of these methods, and certainly of no other. */
  public static boolean areOnly(SourceType type, SourceMethod method, Set<String> allowed) {
    Set<String> methods = of(type, method);
    return !methods.isEmpty() && allowed.containsAll(methods);
  }
}
