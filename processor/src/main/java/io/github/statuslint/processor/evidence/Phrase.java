package io.github.statuslint.processor.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of a word list. Words stand in the order of the text; {@code a|b} is either, {@code x~}
 * any word that begins so, {@code *} up to three words. A line of a script that has no blanks
 * between words is looked for anywhere in the text, {@code *} being up to twelve characters.
 */
final class Phrase {

  private static final int WORDS_OF_STAR = 3;
  private static final int CHARACTERS_OF_STAR = 12;

  private final List<Set<String>> words;
  private final List<String> pieces;

  private Phrase(List<Set<String>> words, List<String> pieces) {
    this.words = words;
    this.pieces = pieces;
  }

  static Phrase of(String line) {
    String phrase = line.strip().toLowerCase(Locale.ROOT);
    if (isWithoutBlanks(phrase)) {
      return new Phrase(List.of(), Arrays.stream(phrase.split("\\*")).map(String::strip).toList());
    }
    return new Phrase(
        Arrays.stream(phrase.split(" +")).map(word -> Set.of(word.split("\\|"))).toList(),
        List.of());
  }

  /** Whether the phrase is written in Chinese, Japanese or Korean. */
  private static boolean isWithoutBlanks(String phrase) {
    return phrase
        .codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(
            script ->
                script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA
                    || script == Character.UnicodeScript.HANGUL);
  }

  /** Whether the text has the phrase. */
  boolean isIn(Text text) {
    if (!pieces.isEmpty()) {
      return hasPieces(text.lowerCase());
    }
    for (int start = 0; start < text.words().size(); start++) {
      if (matches(text.words(), start, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPieces(String text) {
    for (int from = text.indexOf(pieces.get(0));
        from >= 0;
        from = text.indexOf(pieces.get(0), from + 1)) {
      if (continues(text, from + pieces.get(0).length(), 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean continues(String text, int at, int piece) {
    if (piece == pieces.size()) {
      return true;
    }
    int next = text.indexOf(pieces.get(piece), at);
    return next >= 0
        && next - at <= CHARACTERS_OF_STAR
        && continues(text, next + pieces.get(piece).length(), piece + 1);
  }

  private boolean matches(List<String> text, int at, int word) {
    if (word == words.size()) {
      return true;
    }
    if (words.get(word).contains("*")) {
      for (int skipped = 0; skipped <= WORDS_OF_STAR && at + skipped <= text.size(); skipped++) {
        if (matches(text, at + skipped, word + 1)) {
          return true;
        }
      }
      return false;
    }
    return at < text.size()
        && isOneOf(words.get(word), text.get(at))
        && matches(text, at + 1, word + 1);
  }

  private static boolean isOneOf(Set<String> alternatives, String word) {
    if (alternatives.contains(word)) {
      return true;
    }
    for (String alternative : alternatives) {
      if (alternative.endsWith("~")
          && word.startsWith(alternative.substring(0, alternative.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text prepared for phrases.
   *
   * @param lowerCase the text in lower case
   * @param words its words in lower case; identifiers are split at humps and underscores
   */
  record Text(String lowerCase, List<String> words) {

    static Text of(String text) {
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\'' || c == '\u2019') {
          continue;
        }
        boolean hump =
            Character.isUpperCase(c)
                && i > 0
                && (Character.isLowerCase(text.charAt(i - 1))
                    || (i + 1 < text.length()
                        && Character.isUpperCase(text.charAt(i - 1))
                        && Character.isLowerCase(text.charAt(i + 1))));
        if (!Character.isLetterOrDigit(c) || hump) {
          finish(word, words);
        }
        if (Character.isLetterOrDigit(c)) {
          word.append(Character.toLowerCase(c));
        }
      }
      finish(word, words);
      return new Text(text.toLowerCase(Locale.ROOT), List.copyOf(words));
    }

    private static void finish(StringBuilder word, List<String> words) {
      if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
  }
}
