// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

/** Rules that explain a defect in the same way, so that others yield to all of them at once. */
public enum RuleGroup {
  /** What the code says has no effect, so that it does not matter which status it says. */
  WITHOUT_EFFECT,
  /** The status that is meant is known, which tells more than that this one is wrong. */
  MEANT_STATUS
}
