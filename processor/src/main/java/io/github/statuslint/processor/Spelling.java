// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody meant who wrote a name that is not there. */
public final class Spelling {

  private Spelling() {}

  /**
   * The known name with the fewest single-character edits to the given one, case left out; of
   * several the first. Empty where no name is known.
   */
  public static String nearest(String name, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .orElse("");
  }

  /** The number of single-character edits between two names, case left out. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int substituted = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
