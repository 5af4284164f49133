// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What the compilation tells beyond one type. An incremental build sees a part of the program, so
 * what is not here may exist all the same.
 *
 * @param annotatedExceptions exception classes of this compilation with a status of their own:
 *     canonical name to code
 * @param supertypes for each of them its supertypes, nearest first
 * @param advices advice classes of this compilation by canonical name
 * @param reactive whether the class path has Spring WebFlux and does not have Spring MVC, or may
 *     have, where it is not known; asked when a rule asks, since the compiler must look for both
 */
public record BuildKnowledge(
    Map<String, Integer> annotatedExceptions,
    Map<String, List<String>> supertypes,
    Map<String, Advice> advices,
    BooleanSupplier reactive) {

  /** Nothing is known. */
  public static final BuildKnowledge NONE =
      new BuildKnowledge(Map.of(), Map.of(), Map.of(), () -> false);

  /** Copies the maps. */
  public BuildKnowledge {
    annotatedExceptions = Map.copyOf(annotatedExceptions);
    supertypes = Map.copyOf(supertypes);
    advices = Map.copyOf(advices);
  }

  /** Whether the class path has, or may have, Spring WebFlux and does not have Spring MVC. */
  public boolean reactiveOnly() {
    return reactive.getAsBoolean();
  }

  /**
   * A class that handles the exceptions of controllers.
   *
   * @param handled canonical names of the exceptions that it names, and of the parameters where it
   *     names none
   * @param supertypes its supertypes, nearest first
   */
  public record Advice(Set<String> handled, List<String> supertypes) {
    /** Copies the collections. */
    public Advice {
      handled = Set.copyOf(handled);
      supertypes = List.copyOf(supertypes);
    }
  }
}
