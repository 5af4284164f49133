// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines by the columns that it takes on a terminal. */
final class Columns {

  /** Stands around what is not to be broken; no character of a text, and in no line. */
  private static final char MARK = '\uFDD0';

  private Columns() {}

  /**
   * A part of a text that stays on one line wherever the text is broken, such as a path, which
   * people copy.
   */
  static String whole(String part) {
    return MARK + part + MARK;
  }

  /** The columns that a text takes: two for each ideograph, none for what combines. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The columns of one character. */
  static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  private static boolean isWide(int character) {
    if (character < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> !isHalfWidth(character);
      default ->
          (character >= 0x3000 && character <= 0x303e)
              || (character >= 0xff01 && character <= 0xff60)
              || (character >= 0x1f300 && character <= 0x1faff);
    };
  }

  private static boolean isHalfWidth(int character) {
    return character >= 0xff61 && character <= 0xffdc;
  }

  /**
   * The lines of a text.
   *
   * @param text may hold line ends
   * @param width columns of a line; a word that is longer stands alone and is not cut
   * @param locale whose rules say where a line may be broken
   */
  static List<String> wrap(String text, int width, Locale locale) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(paragraph -> wrapParagraph(paragraph, width, locale, lines));
    return lines;
  }

  private static void wrapParagraph(String text, int width, Locale locale, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isJoined(text, end)) {
        continue;
      }
      String piece = text.substring(start, end).replace(String.valueOf(MARK), "");
      start = end;
      boolean full = width(line.toString()) + width(piece.stripTrailing()) > width;
      if (full && line.length() > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
  }

  /**
   * Whether a line must not end at an offset: within a whole part, right after it, and before what
   * French sets a blank before.
   */
  private static boolean isJoined(String text, int offset) {
    if (offset >= text.length()) {
      return false;
    }
    boolean within = text.chars().limit(offset).filter(it -> it == MARK).count() % 2 > 0;
    return within || text.charAt(offset - 1) == MARK || "»:;!?".indexOf(text.charAt(offset)) >= 0;
  }
}
