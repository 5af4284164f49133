// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns phrases into names of constants and back. */
final class ConstantName {

  private ConstantName() {}

  /**
   * The name for a phrase: {@code CONTENT_TOO_LARGE}.
   *
   * @param code takes part in the name where the phrase begins with no letter: {@code STATUS_499}
   */
  static String of(String phrase, int code) {
    String name =
        phrase
            .replaceAll("['’]", "")
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "_")
            .replaceAll("^[_0-9]+|_+$", "");
    return name.isEmpty() ? "STATUS_" + code : name;
  }

  /** The words of a name as a phrase: {@code Out Of Stock}. */
  static String phrase(String name) {
    return Arrays.stream(name.split("_+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
