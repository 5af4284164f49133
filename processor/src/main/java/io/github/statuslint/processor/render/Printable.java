// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import java.util.Map;
import java.util.TreeMap;

/** Text from source code made safe to print: control characters are shown, not sent. */
public final class Printable {

  private Printable() {}

  /** The same texts, each {@linkplain #of safe to print}. */
  public static Map<String, String> all(Map<String, String> texts) {
    Map<String, String> printable = new TreeMap<>();
    texts.forEach((key, text) -> printable.put(key, of(text)));
    return printable;
  }

  /** A text whose control and format characters are written as Unicode escapes. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Printable::isControl)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isControl(c)) {
                for (char unit : Character.toChars(c)) {
                  shown.append(String.format("\\u%04x", (int) unit));
                }
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /**
   * Control and format characters, which can move the cursor, turn the direction of the text or
   * hide text in it, and halves of characters.
   */
  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
