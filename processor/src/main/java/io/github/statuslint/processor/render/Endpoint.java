// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import io.github.statuslint.processor.finding.Span;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A handler of requests, and the statuses that its own code and annotations name.
 *
 * @param methods request methods in upper case, sorted; empty where any is
 * @param paths as written; empty where the source does not show them
 * @param handler the type and the method, such as {@code Orders#find}
 * @param span its name in the source
 * @param sent the statuses that it sends or throws
 * @param declared the statuses that annotations set for it
 * @param documented the statuses that its documentation tells of
 * @param documentedOtherwise what the documentation names besides, such as {@code default}
 */
public record Endpoint(
    List<String> methods,
    List<String> paths,
    String handler,
    Span span,
    SortedSet<Integer> sent,
    SortedSet<Integer> declared,
    SortedSet<Integer> documented,
    SortedSet<String> documentedOtherwise)
    implements Comparable<Endpoint> {

  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing((Endpoint endpoint) -> endpoint.paths.isEmpty())
          .thenComparing(endpoint -> String.join(" ", endpoint.paths))
          .thenComparing(endpoint -> String.join(" ", endpoint.methods))
          .thenComparing(Endpoint::handler)
          .thenComparing(Endpoint::span);

  /** Copies the collections. */
  public Endpoint {
    methods = methods.stream().sorted().toList();
    paths = List.copyOf(paths);
    sent = new TreeSet<>(sent);
    declared = new TreeSet<>(declared);
    documented = new TreeSet<>(documented);
    documentedOtherwise = new TreeSet<>(documentedOtherwise);
  }

  /** Whether it is documented, but not this status. */
  public boolean leavesOut(int code) {
    boolean isDocumented = !documented.isEmpty() || !documentedOtherwise.isEmpty();
    return isDocumented
        && !documented.contains(code)
        && !documentedOtherwise.contains("default")
        && !documentedOtherwise.contains(code / 100 + "XX");
  }

  @Override
  public int compareTo(Endpoint other) {
    return ORDER.compare(this, other);
  }
}
