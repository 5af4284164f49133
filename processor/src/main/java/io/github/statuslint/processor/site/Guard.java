package io.github.statuslint.processor.site;

import java.util.List;

/**
 * A condition that holds where a status is used.
 *
 * @param condition the source of the condition, blanks folded
 * @param holds true in the branch where the condition is true
 * @param names the identifiers in it, methods and variables
 * @param nullTested the names that the condition compares with null
 */
public record Guard(String condition, boolean holds, List<String> names, List<String> nullTested) {
  /** Copies the lists. */
  public Guard {
    names = List.copyOf(names);
    nullTested = List.copyOf(nullTested);
  }
}
