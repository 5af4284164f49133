// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * The median and the quartiles of numbers.
 *
 * @param lower a quarter is below
 * @param median half is below
 * @param upper three quarters are below
 */
record Spread(double lower, double median, double upper) {

  /** Of numbers, one at least. */
  static Spread of(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    return new Spread(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
  }

  private static double quantile(List<Double> sorted, double share) {
    double at = share * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }

  /** As {@code +1.2 % (+0.8 .. +1.9)}, where the numbers are ratios. */
  String percent() {
    return String.format(
        Locale.ROOT,
        "%+.1f %% (%+.1f .. %+.1f)",
        100 * (median - 1),
        100 * (lower - 1),
        100 * (upper - 1));
  }

  /** As {@code +31 (+25 .. +40)}. */
  String plain() {
    return String.format(Locale.ROOT, "%+.0f (%+.0f .. %+.0f)", median, lower, upper);
  }
}
