// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.evidence.RequestMethods;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads off the sites of a type which of its methods handle requests, and with what statuses.
 * {@link RegisteredEndpoints} has those that are registered in code.
 */
final class EndpointReader {

  private static final Set<String> SERVLETS =
      Set.of("jakarta.servlet.annotation.WebServlet", "javax.servlet.annotation.WebServlet");

  private EndpointReader() {}

  /** The endpoints of a type, in the order of the source. */
  static List<Endpoint> of(Sites sites) {
    return sites.type().methods().stream()
        .flatMap(method -> endpoint(sites, method).stream())
        .toList();
  }

  private static Optional<Endpoint> endpoint(Sites sites, SourceMethod method) {
    SourceType type = sites.type();
    Set<String> requests = RequestMethods.of(type, method);
    if (method.routes().isEmpty() && requests.isEmpty()) {
      return Optional.empty();
    }
    List<StatusUse> uses = new ArrayList<>(sites.uses(method));
    sites.uses().stream().filter(EndpointReader::isOnType).forEach(uses::add);
    return Optional.of(
        endpoint(
            List.copyOf(requests),
            paths(type, method),
            handler(type, method),
            method.span(),
            uses));
  }

  /**
   * An endpoint.
   *
   * @param uses of statuses in its code and on it
   */
  static Endpoint endpoint(
      List<String> methods, List<String> paths, String handler, Span span, List<StatusUse> uses) {
    List<StatusUse> documented = with(uses, Role.DOCUMENTED);
    return new Endpoint(
        methods,
        paths,
        handler,
        span,
        codes(with(uses, Role.SENT, Role.THROWN)),
        codes(with(uses, Role.DECLARED)),
        codes(documented),
        texts(documented));
  }

  /** What stands on the type holds for each of its handlers. */
  private static boolean isOnType(StatusUse use) {
    return use.method().isEmpty()
        && use.carrierKind() == StatusUse.Carrier.TYPE
        && (use.role() == Role.DECLARED || use.role() == Role.DOCUMENTED);
  }

  private static List<StatusUse> with(List<StatusUse> uses, Role... roles) {
    Set<Role> wanted = Set.of(roles);
    return uses.stream().filter(use -> wanted.contains(use.role())).toList();
  }

  private static SortedSet<Integer> codes(List<StatusUse> uses) {
    SortedSet<Integer> codes = new TreeSet<>();
    uses.forEach(use -> codes.addAll(use.value().codes()));
    return codes;
  }

  private static SortedSet<String> texts(List<StatusUse> uses) {
    SortedSet<String> texts = new TreeSet<>();
    for (StatusUse use : uses) {
      if (use.value() instanceof StatusValue.Text text) {
        texts.add(
            text.text().toUpperCase(Locale.ROOT).endsWith("XX")
                ? text.text().toUpperCase(Locale.ROOT)
                : text.text());
      }
    }
    return texts;
  }

  private static List<String> paths(SourceType type, SourceMethod method) {
    if (method.routes().isPresent()) {
      return joined(method.routes().get());
    }
    return SERVLETS.stream()
        .flatMap(servlet -> type.annotation(servlet).stream())
        .flatMap(EndpointReader::patterns)
        .toList();
  }

  /** Each path of the class with each of the method. */
  private static List<String> joined(SourceMethod.Mapping routes) {
    List<String> first = routes.paths().subList(0, routes.pathsOfClass());
    List<String> second = routes.paths().subList(first.size(), routes.paths().size());
    if (first.isEmpty() || second.isEmpty()) {
      return Stream.concat(first.stream(), second.stream()).map(EndpointReader::rooted).toList();
    }
    return first.stream()
        .flatMap(prefix -> second.stream().map(path -> joined(prefix, path)))
        .toList();
  }

  private static String joined(String prefix, String path) {
    String before = rooted(prefix);
    String start = before.endsWith("/") ? before.substring(0, before.length() - 1) : before;
    return path.isEmpty() ? before : start + rooted(path);
  }

  private static String rooted(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private static Stream<String> patterns(AnnotationUse servlet) {
    return Stream.of("value", "urlPatterns").flatMap(element -> servlet.values(element).stream());
  }

  private static String handler(SourceType type, SourceMethod method) {
    String name =
        type.packageName().isEmpty()
            ? type.name()
            : type.name().substring(type.packageName().length() + 1);
    return name + '#' + method.name();
  }
}
