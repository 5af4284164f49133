// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.List;

/** Where a member gets its status from. */
public sealed interface StatusSource {

  /**
   * The member implies the status.
   *
   * @param codes the codes it can have, the usual one first; never empty
   */
  record Fixed(List<Integer> codes) implements StatusSource {
    /** Copies the list. */
    public Fixed {
      codes = List.copyOf(codes);
    }
  }

  /**
   * An argument of the call is the status.
   *
   * @param index zero-based
   */
  record Argument(int index) implements StatusSource {}

  /** The annotation element itself is the status. */
  record Element() implements StatusSource {}

  /** What the method returns is the status. */
  record Result() implements StatusSource {}

  /**
   * The member stands for classes of statuses, such as {@code is4xxClientError}.
   *
   * @param firstDigits 1 to 5 each
   */
  record Classes(List<Integer> firstDigits) implements StatusSource {
    /** Copies the list. */
    public Classes {
      firstDigits = List.copyOf(firstDigits);
    }
  }

  /** The member has no status of its own. */
  record None() implements StatusSource {}
}
