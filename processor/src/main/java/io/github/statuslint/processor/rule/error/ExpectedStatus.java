// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import java.util.List;
import java.util.Set;

/**
 * A situation that one status tells, whoever answers it: what rules have in common that differ in
 * their statuses only.
 *
 * @param situation what has happened
 * @param status what tells it
 * @param mistaken the statuses that people answer instead
 */
record ExpectedStatus(Situation situation, int status, Set<Integer> mistaken) {

  /**
   * The answers that tell the situation with a mistaken status. What handlers of Spring's own
   * exceptions answer has rules of its own.
   *
   * @param advised a mistaken status that is too vague rather than wrong: a note; 0 for none
   */
  List<Finding> missed(Rule rule, CaseFile file, int advised) {
    return Contradiction.in(file, Set.of(situation)).stream()
        .filter(found -> mistaken.contains(found.code()))
        .filter(found -> !isOwnedByFramework(file, found))
        .map(
            found -> {
              Findings.Draft draft =
                  Findings.of(rule)
                      .at(found.use())
                      .status("expected", status)
                      .because(found.clue());
              return found.code() == advised ? draft.note() : draft.warn();
            })
        .toList();
  }

  private static boolean isOwnedByFramework(CaseFile file, Contradiction found) {
    return found.isFrom(Origin.HANDLES) && HandledExceptions.ofSpring(file, found.use());
  }
}
