// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

/** Something that the user has to mend: told in one line, with the exit status of bad use. */
final class BadUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A problem.
   *
   * @param message names the input, the place and the way out, in the user's language
   */
  BadUse(String message) {
    super(message);
  }
}
