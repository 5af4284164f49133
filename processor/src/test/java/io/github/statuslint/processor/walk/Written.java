// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import java.util.List;
import java.util.Set;

/** What became of a row: a use in Java, or the reason why there is none. */
sealed interface Written {

  /**
   * A member declaration that uses the row.
   *
   * @param row for people
   * @param name of the method or nested class
   * @param source the declaration
   * @param packages those that the code imports from
   * @param expected what the engine should see in it
   */
  record Use(String row, String name, String source, Set<String> packages, Expected expected)
      implements Written {}

  /**
   * Code outside the library cannot say it, or it holds no status that code can give.
   *
   * @param row for people
   * @param reason in a few words
   */
  record Unexpressed(String row, String reason) implements Written {}

  /**
   * What the engine should see.
   *
   * @param owner of the constant or member
   * @param name of the constant or member
   * @param codes the statuses
   * @param sights what it should be seen as; all of them
   */
  record Expected(String owner, String name, List<Integer> codes, Set<Sight> sights) {}

  /** A kind of site. */
  enum Sight {
    /** A use whose value names the constant. */
    CONSTANT,
    /** A use that the member makes one. */
    USE,
    /** A use in the argument of the member. */
    WITHIN,
    /** A step of the method with the status. */
    STEP,
    /** A comparison of what the member reads. */
    TEST
  }
}
