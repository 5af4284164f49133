// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.util.Optional;

/**
 * A finding, whether the user hears of it, and what a report shows beside it.
 *
 * @param finding what was found
 * @param state whether it is told
 * @param reference the section that its rule rests on first, such as {@code RFC 9110, Section
 *     15.5.2}
 * @param excerpt the source around it; empty where the compiler shows no source
 */
public record JudgedFinding(
    Finding finding, State state, String reference, Optional<Excerpt> excerpt) {

  /** Whether a finding is told. */
  public enum State {
    /** It is told. */
    NEW,
    /** The baseline has it: it stands in reports only. */
    KNOWN,
    /** The source suppresses it: it stands in reports only. */
    SUPPRESSED
  }
}
