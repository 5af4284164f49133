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
    if (text.chars().noneMatch(Printable::isControl)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (isControl(c)) {
                shown.append(String.format("\\u%04x", c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }

  /** Control and format characters, which can move the cursor or turn the direction of the text. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == 0x2028
        || c == 0x2029;
  }
}
