// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.util.Locale;
import java.util.Optional;

/** How loudly a finding is told. */
public enum Severity {
  /** Fails the build; only where the user asks for it. */
  ERROR,
  /** Throws or breaks at run time, or breaks a MUST that the framework does not mend. */
  WARNING,
  /** Advice. */
  NOTE,
  /** Not told. */
  OFF;

  /**
   * The severity that an option names.
   *
   * @param word the name, in any case
   */
  public static Optional<Severity> of(String word) {
    for (Severity severity : values()) {
      if (severity.name().equals(word.toUpperCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
