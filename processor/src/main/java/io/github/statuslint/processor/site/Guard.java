// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.List;
import java.util.Optional;

/**
 * A condition that holds where a status is used.
 *
 * @param condition the source of the condition, blanks folded
 * @param holds true in the branch where the condition is true
 * @param names the identifiers in it, methods and variables
 * @param nullTested the names that the condition compares with null
 * @param instance the types, one of which the branch is certain of: {@code e instanceof X}
 * @param caller what the branch is certain of about the caller
 */
public record Guard(
    String condition,
    boolean holds,
    List<String> names,
    List<String> nullTested,
    Optional<Caught> instance,
    Caller caller) {
  /** Copies the lists. */
  public Guard {
    names = List.copyOf(names);
    nullTested = List.copyOf(nullTested);
  }

  /** Whether the condition asks for the type of something, whatever comes out. */
  public boolean asksForType() {
    return condition.contains(" instanceof ");
  }

  /** What a branch is certain of about the caller. */
  public enum Caller {
    /** Nobody is authenticated: no principal, an anonymous one, or no Authorization field. */
    ABSENT,
    /** There is a principal. */
    PRESENT,
    /** There is a principal who lacks a role, a permission or the ownership. */
    REFUSED,
    /** Neither is certain. */
    UNKNOWN
  }
}
