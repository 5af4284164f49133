// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text or identifier prepared for phrases.
 *
 * @param words its words in lower case without accents; identifiers are split at humps, underscores
 *     and dots
 * @param compact its characters in lower case without blanks and quotes, for scripts that do not
 *     part words; empty where it has none of them
 * @param name whether it is an identifier and not a sentence
 * @param isPlain whether it has, accents apart, no other characters than those of ASCII
 */
record Text(List<String> words, String compact, boolean name, boolean isPlain) {

  /** Stands among the words where another sentence begins; no phrase goes across it. */
  static final String END_OF_SENTENCE = ".";

  /** Expressions that only texts with accents or scripts need. */
  private static final class Patterns {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern NOT_COMPACT =
        Pattern.compile("[\\s\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'_]");
  }

  Text {
    words = List.copyOf(words);
  }

  static Text of(String text) {
    boolean same = isPlain(text);
    String folded = same ? text : fold(text);
    boolean plain = same || isPlain(folded);
    String compact =
        !plain && hasScript(folded)
            ? Patterns.NOT_COMPACT.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("")
            : "";
    return new Text(split(folded), compact, isName(folded), plain);
  }

  /** The text without accents, wide characters made narrow; case is kept. */
  static String fold(String text) {
    if (isPlain(text)) {
      return text;
    }
    String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = Patterns.ACCENTS.matcher(parted).replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFKC)
        .replace('\u0111', 'd')
        .replace('\u0110', 'D')
        .replace('\u0131', 'i')
        .replace("\u00df", "ss");
  }

  /** Whether a text has no other characters than those of ASCII. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has Chinese, Japanese or Korean characters. */
  static boolean hasScript(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isScript(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScript(int c) {
    return (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ofName = Character.isJavaIdentifierPart(c) && !isScript(c);
      if (!ofName && c != '.' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019') {
        continue;
      }
      if (c == '%') {
        i = endOfSpecifier(text, i);
      }
      if (Character.isLetterOrDigit(c)) {
        if (i > 0 && begins(text, i)) {
          finish(word, words);
        }
        word.append(Character.toLowerCase(c));
        continue;
      }
      finish(word, words);
      if (isEndOfSentence(text, i) && !words.isEmpty()) {
        words.add(END_OF_SENTENCE);
      }
    }
    finish(word, words);
    return words;
  }

  /** Where a specifier such as {@code %2$s} ends; the percent sign itself where it begins none. */
  private static int endOfSpecifier(String text, int at) {
    int end = at + 1;
    while (end < text.length() && "0123456789$-+#,.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean converts = end < text.length() && "sSdxXfbcn".indexOf(text.charAt(end)) >= 0;
    boolean goesOn = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    return converts && !goesOn ? end : at;
  }

  private static boolean isEndOfSentence(String text, int at) {
    return ".!?;".indexOf(text.charAt(at)) >= 0
        && at + 2 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at + 2));
  }

  /** Whether a hump or another script begins at a character. */
  private static boolean begins(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    if (isScript(before) != isScript(c)) {
      return true;
    }
    boolean lowerFollows = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    return Character.isUpperCase(c) && (Character.isLowerCase(before) || lowerFollows);
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
