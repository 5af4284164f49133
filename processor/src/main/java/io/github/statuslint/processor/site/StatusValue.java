// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.framework.StatusConstant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which status an expression has, as far as that is certain. */
public sealed interface StatusValue {

  /**
   * The status is certain.
   *
   * @param code the number, which need not be a valid status code
   * @param constant the framework's constant, where one is named
   * @param literal whether the code stands there as a number
   */
  record Known(int code, Optional<StatusConstant> constant, boolean literal)
      implements StatusValue {}

  /**
   * One of several certain ones: a conditional or switch expression.
   *
   * @param values each of them, in the order of the source
   */
  record OneOf(List<Known> values) implements StatusValue {
    /** Copies the list. */
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * A documented status that is no number.
   *
   * @param text as it stands there, such as {@code default} or {@code 4XX}
   */
  record Text(String text) implements StatusValue {}

  /** Not certain. */
  record Unknown() implements StatusValue {}

  /**
   * A documented status: a number in digits, or a text such as {@code default}.
   *
   * @param text as it stands there
   * @param literal whether it stands there itself, not a constant with that text
   */
  static StatusValue documented(String text, boolean literal) {
    boolean digits = !text.isEmpty() && text.length() < 6;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? new Known(Integer.parseInt(text), Optional.empty(), literal) : new Text(text);
  }

  /** The code, where there is exactly one. */
  default OptionalInt certainCode() {
    return this instanceof Known known ? OptionalInt.of(known.code()) : OptionalInt.empty();
  }

  /** All codes that it can have; empty where that is not certain. */
  default List<Integer> codes() {
    if (this instanceof Known known) {
      return List.of(known.code());
    }
    if (this instanceof OneOf oneOf) {
      return oneOf.values().stream().map(Known::code).toList();
    }
    return List.of();
  }
}
