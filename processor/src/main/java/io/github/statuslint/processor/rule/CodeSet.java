// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import java.util.BitSet;
import java.util.List;

/**
 * Status codes as facts of rules name them: {@code 404}, {@code 209-225} for a range, or {@code
 * 4xx} for a class.
 *
 * @param codes the codes; empty for any
 */
record CodeSet(BitSet codes) {

  /**
   * Reads codes.
   *
   * @throws NumberFormatException if one is neither a code nor a range nor a class
   */
  static CodeSet of(List<String> named) {
    BitSet codes = new BitSet();
    for (String name : named) {
      int dash = name.indexOf('-');
      if (name.endsWith("xx")) {
        int first = 100 * Integer.parseInt(name.substring(0, name.length() - 2));
        codes.set(first, first + 100);
      } else if (dash > 0) {
        int last = Integer.parseInt(name.substring(dash + 1));
        codes.set(Integer.parseInt(name.substring(0, dash)), last + 1);
      } else {
        codes.set(Integer.parseInt(name));
      }
    }
    return new CodeSet(codes);
  }

  /** Whether some of the codes are in it, or it takes any. */
  boolean matches(BitSet used) {
    return codes.isEmpty() || codes.intersects(used);
  }
}
