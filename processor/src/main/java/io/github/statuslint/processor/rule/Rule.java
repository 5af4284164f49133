// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import java.util.List;

/**
 * One check. Its id is the simple name of its class, its facts stand in {@link RuleFacts} on it,
 * its words in {@code catalog/rule/<id>.properties}. It is pure: the same case gives the same
 * findings, and it neither prints nor keeps anything.
 */
public interface Rule {

  /** What the rule finds in one type; empty where nothing is certain enough. */
  List<Finding> check(CaseFile file);

  /** The rule's id, as in suppressions. */
  default String id() {
    return getClass().getSimpleName();
  }
}
