package io.github.statuslint.processor.render.html;

import java.util.Comparator;

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

  /** Whether one of the two is the code. */
  boolean has(int code) {
    return low == code || high == code;
  }

  /** The one beside the code. */
  int other(int code) {
    return low == code ? high : low;
  }

  @Override
  public int compareTo(Pair that) {
    return ORDER.compare(this, that);
  }
}
