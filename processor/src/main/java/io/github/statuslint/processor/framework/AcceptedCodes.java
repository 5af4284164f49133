// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

/**
 * The codes that a member accepts; any other makes it throw at run time.
 *
 * @param from the lowest code
 * @param to the highest code
 * @param onlyConstants whether, besides, the framework's own status type must have a constant for
 *     it
 */
public record AcceptedCodes(int from, int to, boolean onlyConstants) {

  /** No limit is known. */
  public static final AcceptedCodes ANY =
      new AcceptedCodes(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

  /** Whether the range (not the constants) admits the code. */
  public boolean inRange(int code) {
    return from <= code && code <= to;
  }
}
