// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.List;
import java.util.Set;

/**
 * The catch clause around a site, or the types that a condition tests for.
 *
 * @param types canonical names of the types, more than one for a union
 * @param supertypes for each type, all its supertypes, nearest first
 * @param variable the name of the parameter, or of what is tested
 * @param attempted simple names of the methods called and the types constructed in the try block;
 *     empty for a condition
 */
public record Caught(
    List<String> types, List<List<String>> supertypes, String variable, Set<String> attempted) {
  /** Copies the collections. */
  public Caught {
    types = List.copyOf(types);
    supertypes = List.copyOf(supertypes);
    attempted = Set.copyOf(attempted);
  }
}
