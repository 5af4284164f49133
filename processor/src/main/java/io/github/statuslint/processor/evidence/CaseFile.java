// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one type: its sites and the evidence around them. It is what a rule judges.
 *
 * @param sites what the code does
 * @param evidence what has happened where it does it
 * @param build what the rest of the compilation tells
 */
public record CaseFile(Sites sites, Evidence evidence, BuildKnowledge build) {

  /** The type. */
  public SourceType type() {
    return sites.type();
  }

  /** Where it has a status, in the order of the source. */
  public List<StatusUse> uses() {
    return sites.uses();
  }

  /** Its methods and the lambdas that implement a contract. */
  public List<SourceMethod> methods() {
    return sites.type().methods();
  }

  /** The method that a use stands in or on. */
  public Optional<SourceMethod> method(StatusUse use) {
    return sites.method(use);
  }

  /** Whether an exception is given a response that has the same status, which is told there. */
  public boolean isSaidWithin(StatusUse use) {
    return uses().stream()
        .filter(other -> !other.equals(use) && other.code().equals(use.code()))
        .anyMatch(other -> use.call().contains(other.call()) && !use.call().equals(other.call()));
  }

  /** What has happened at a use, the strongest clue first. */
  public List<Clue> clues(StatusUse use) {
    return evidence.clues(use);
  }
}
