// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

/** One line of a table, read word by word from left to right. */
final class TableLine {
  private final String file;
  private final int number;
  private final String words;
  private int position;

  /**
   * A line.
   *
   * @param file the file's name
   * @param number one-based
   * @param text the line without its end
   */
  TableLine(String file, int number, String text) {
    this.file = file;
    this.number = number;
    this.words = withoutComment(text.replace('\t', ' ')).strip();
  }

  private static String withoutComment(String text) {
    for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
      if (hash == 0 || text.charAt(hash - 1) == ' ') {
        return text.substring(0, hash);
      }
    }
    return text;
  }

  /** Whether a word is left. */
  boolean hasNext() {
    return position < words.length();
  }

  /**
   * The next word.
   *
   * @param meaning what the word stands for, told where it is missing
   * @throws IllegalStateException if no word is left
   */
  String next(String meaning) {
    if (!hasNext()) {
      throw wrong("the " + meaning + " is missing");
    }
    int blank = words.indexOf(' ', position);
    int end = blank < 0 ? words.length() : blank;
    String word = words.substring(position, end);
    position = end;
    while (hasNext() && words.charAt(position) == ' ') {
      position++;
    }
    return word;
  }

  /** The words that are left, as they stand. */
  String rest() {
    String rest = words.substring(position);
    position = words.length();
    return rest;
  }

  /**
   * The number that a word spells.
   *
   * @param meaning what the number stands for
   * @throws IllegalStateException if the word is no number
   */
  int number(String word, String meaning) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          place() + "the " + meaning + " '" + word + "' is no number", e);
    }
  }

  /** What to throw for a line that breaks the grammar; names file and line. */
  IllegalStateException wrong(String message) {
    return new IllegalStateException(place() + message);
  }

  private String place() {
    return file + ":" + number + ": ";
  }
}
