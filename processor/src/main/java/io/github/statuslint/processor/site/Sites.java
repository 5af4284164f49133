// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Suppression;
import java.util.List;
import java.util.Optional;

/**
 * All sites of one type, without those of the types nested in it.
 *
 * @param type the type
 * @param uses where it has a status, in the order of the source
 * @param tests where it compares one
 * @param steps what its methods do to live responses
 * @param suppressions the {@code @SuppressWarnings} on it and in it
 */
public record Sites(
    SourceType type,
    List<StatusUse> uses,
    List<StatusTest> tests,
    List<Step> steps,
    List<Suppression> suppressions) {

  /** Copies the lists. */
  public Sites {
    uses = List.copyOf(uses);
    tests = List.copyOf(tests);
    steps = List.copyOf(steps);
    suppressions = List.copyOf(suppressions);
  }

  /** The method that a use stands in or on. */
  public Optional<SourceMethod> method(StatusUse use) {
    return use.method().flatMap(this::method);
  }

  /** The method of that signature. */
  public Optional<SourceMethod> method(String signature) {
    for (SourceMethod method : type.methods()) {
      if (method.signature().equals(signature)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** The uses in or on a method. */
  public List<StatusUse> uses(SourceMethod method) {
    return uses.stream()
        .filter(use -> use.method().map(method.signature()::equals).orElse(false))
        .toList();
  }
}
