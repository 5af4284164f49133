// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.util.List;

/**
 * A rule that spoke in a compilation, whether or not it found anything.
 *
 * @param id as in suppressions
 * @param severity how loudly it speaks there
 * @param minimal whether it speaks in the minimal profile
 * @param references the sections that it rests on, the first one told
 * @param since the version that it came with
 */
public record ActiveRule(
    String id, Severity severity, boolean minimal, List<String> references, String since) {

  /** Copies the references. */
  public ActiveRule {
    references = List.copyOf(references);
  }
}
