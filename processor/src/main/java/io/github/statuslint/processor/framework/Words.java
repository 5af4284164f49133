// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.ArrayList;
import java.util.List;

/** Lists written as one word. */
final class Words {
  private Words() {}

  /** The parts of a word, empty parts included; none for an empty word. */
  static List<String> split(String word, char separator) {
    if (word.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = word.indexOf(separator); end >= 0; end = word.indexOf(separator, start)) {
      parts.add(word.substring(start, end));
      start = end + 1;
    }
    parts.add(word.substring(start));
    return List.copyOf(parts);
  }
}
