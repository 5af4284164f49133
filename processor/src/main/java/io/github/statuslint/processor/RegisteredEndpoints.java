// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.site.Registered;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.StatusUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what code registers with the statuses that the handlers name. A handler may stand in a
 * class that is read later, so that the endpoints are known when all are read.
 */
final class RegisteredEndpoints {

  private final List<Registered> registrations = new ArrayList<>();
  private final List<StatusUse> uses = new ArrayList<>();

  /** Keeps the statuses of a type. */
  void read(Sites sites) {
    uses.addAll(sites.uses());
  }

  /** Keeps where handlers are registered. */
  void read(List<Registered> found) {
    registrations.addAll(found);
  }

  /** The endpoints, in the order in which they were read. */
  List<Endpoint> endpoints() {
    return registrations.stream().map(this::endpoint).toList();
  }

  private Endpoint endpoint(Registered registered) {
    return EndpointReader.endpoint(
        List.copyOf(registered.methods()),
        registered.paths(),
        handler(registered),
        registered.span(),
        uses.stream().filter(use -> isIn(use, registered)).toList());
  }

  /** The method of the program that handles; where it is code in place, what registers it. */
  private static String handler(Registered registered) {
    return registered.elements().stream()
        .filter(element -> element.indexOf('#') > 0)
        .findFirst()
        .map(RegisteredEndpoints::shown)
        .orElse(registered.place());
  }

  /** Without the package and the parameters. */
  private static String shown(String element) {
    int member = element.indexOf('#');
    String type = element.substring(0, member);
    int start = 0;
    while (start < type.length() && Character.isLowerCase(type.charAt(start))) {
      int dot = type.indexOf('.', start);
      if (dot < 0) {
        break;
      }
      start = dot + 1;
    }
    int parameters = element.indexOf('(', member);
    return type.substring(start)
        + element.substring(member, parameters < 0 ? element.length() : parameters);
  }

  private static boolean isIn(StatusUse use, Registered registered) {
    for (Span code : registered.code()) {
      if (code.contains(use.span())) {
        return true;
      }
    }
    String element = use.element().toString();
    return registered.elements().stream()
        .anyMatch(it -> element.equals(it) || element.startsWith(it + "#"));
  }
}
