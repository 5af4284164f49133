// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.finding.Severity;

/** The least finding that makes the command fail. */
enum FailOn {
  /** Errors only. */
  ERROR,
  /** Warnings and errors. */
  WARNING,
  /** Any finding. */
  NOTE,
  /** None. */
  NEVER;

  /** Whether a finding of that severity makes the command fail. */
  boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity == Severity.ERROR || severity == Severity.WARNING;
      case NOTE -> severity != Severity.OFF;
      case NEVER -> false;
    };
  }
}
