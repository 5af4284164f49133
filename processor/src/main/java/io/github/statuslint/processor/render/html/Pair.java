// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two statuses that are compared.
 *
 * @param low the smaller code
 * @param high the greater code
 */
record Pair(int low, int high) implements Comparable<Pair> {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::low).thenComparingInt(Pair::high);

  /**
   * The pair of two codes, in whichever order.
   *
   * @throws IllegalArgumentException if both are the same
   */
  static Pair of(int a, int b) {
    if (a == b) {
      throw new IllegalArgumentException("No pair: " + a);
    }
    return new Pair(Math.min(a, b), Math.max(a, b));
  }

  /** The pairs of any two of the codes. */
  static SortedSet<Pair> among(Collection<Integer> codes) {
    SortedSet<Pair> pairs = new TreeSet<>();
    for (int a : codes) {
      for (int b : codes) {
        if (a < b) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }

  @Override
  public int compareTo(Pair that) {
    return ORDER.compare(this, that);
  }
}
