package io.github.statuslint.processor.evidence;

import java.util.List;
import java.util.Map;

/**
 * What the compilation tells beyond one type.
 *
 * @param annotatedExceptions exception classes of this compilation with a status of their own:
 *     canonical name to code
 * @param supertypes for each of them its supertypes, nearest first
 */
public record BuildKnowledge(
    Map<String, Integer> annotatedExceptions, Map<String, List<String>> supertypes) {

  /** Nothing is known. */
  public static final BuildKnowledge NONE = new BuildKnowledge(Map.of(), Map.of());

  /** Copies the maps. */
  public BuildKnowledge {
    annotatedExceptions = Map.copyOf(annotatedExceptions);
    supertypes = Map.copyOf(supertypes);
  }
}
