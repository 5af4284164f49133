package io.github.statuslint.processor.framework;

/** One line of a table, read word by word from left to right. */
final class TableLine {
  private final String file;
  private final int number;
  private final String text;
  private final int end;
  private int position;

  /**
   * A line of a longer text.
   *
   * @param number one-based
   * @param start offset of the line's first character in {@code text}
   * @param end offset behind the line's last character
   */
  TableLine(String file, int number, String text, int start, int end) {
    this.file = file;
    this.number = number;
    this.text = text;
    this.end = endOfWords(text, start, end);
    this.position = start;
    skipBlanks();
  }

  private static int endOfWords(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean startsComment = text.charAt(i) == '#' && (i == start || isBlank(text.charAt(i - 1)));
      if (startsComment) {
        return i;
      }
    }
    return end;
  }

  /** Whether a word is left. */
  boolean hasNext() {
    return position < end;
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
    int start = position;
    while (position < end && !isBlank(text.charAt(position))) {
      position++;
    }
    String word = text.substring(start, position);
    skipBlanks();
    return word;
  }

  /** The words that are left, as they stand. */
  String rest() {
    String rest = text.substring(position, end).strip();
    position = end;
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

  private void skipBlanks() {
    while (position < end && isBlank(text.charAt(position))) {
      position++;
    }
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\r';
  }
}
