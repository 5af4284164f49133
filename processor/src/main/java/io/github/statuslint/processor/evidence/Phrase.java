// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a word list. Words stand in the order of the text; {@code a|b} is either, {@code x~}
 * any word that begins so, {@code x?} may be missing, {@code *} is up to three words of any kind,
 * {@code ^} the beginning of the text and {@code $} its end.
 *
 * <p>A line that has Chinese, Japanese or Korean characters is looked for anywhere in the text,
 * whose blanks do not count; its words follow each other without a gap, and {@code *} is up to
 * twelve characters.
 */
final class Phrase {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int WORDS_OF_GAP = 3;
  private static final int CHARACTERS_OF_GAP = 12;

  private final List<Part> parts;
  private final boolean fromStart;
  private final boolean toEnd;
  private final boolean script;

  private Phrase(List<Part> parts, boolean fromStart, boolean toEnd, boolean script) {
    this.parts = List.copyOf(parts);
    this.fromStart = fromStart;
    this.toEnd = toEnd;
    this.script = script;
  }

  /** A line of a list as {@link #of} reads it: without accents, in lower case. */
  static String fold(String line) {
    return String.join(" ", BLANKS.split(Text.fold(line.strip()).toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads a folded line.
   *
   * @throws IllegalArgumentException if it does not begin with a word that must be there
   */
  static Phrase of(String folded) {
    List<String> words = new ArrayList<>(Arrays.asList(folded.split(" ")));
    boolean fromStart = words.remove("^");
    boolean toEnd = words.remove("$");
    words.remove("");
    List<Part> parts = new ArrayList<>(words.size());
    for (String word : words) {
      parts.add(Part.of(word));
    }
    if (parts.isEmpty() || parts.get(0).gap() || parts.get(0).optional()) {
      throw new IllegalArgumentException("no word to begin with: " + folded);
    }
    return new Phrase(parts, fromStart, toEnd, Text.hasScript(folded));
  }

  /** Whether it is looked for in the characters of a text, not in its words. */
  boolean isScript() {
    return script;
  }

  /** What the phrase begins with. */
  Part opening() {
    return parts.get(0);
  }

  /** Whether the text has the phrase at a word or, for a script, at a character. */
  boolean isAt(Text text, int at) {
    if (fromStart && at > 0) {
      return false;
    }
    return script ? continues(text.compact(), at, 0) : continues(text.words(), at, 0);
  }

  private boolean continues(List<String> words, int at, int index) {
    if (index == parts.size()) {
      return !toEnd || at == words.size();
    }
    Part part = parts.get(index);
    if (part.gap()) {
      int last = Math.min(words.size(), at + WORDS_OF_GAP);
      for (int next = at; next <= last; next++) {
        if (continues(words, next, index + 1)) {
          return true;
        }
        if (next < words.size() && words.get(next).equals(Text.END_OF_SENTENCE)) {
          return false;
        }
      }
      return false;
    }
    if (at < words.size() && part.accepts(words.get(at)) && continues(words, at + 1, index + 1)) {
      return true;
    }
    return part.optional() && continues(words, at, index + 1);
  }

  private boolean continues(String text, int at, int index) {
    if (index == parts.size()) {
      return !toEnd || at == text.length();
    }
    Part part = parts.get(index);
    if (part.gap()) {
      int last = Math.min(text.length(), at + CHARACTERS_OF_GAP);
      for (int next = at; next <= last; next++) {
        if (continues(text, next, index + 1)) {
          return true;
        }
      }
      return false;
    }
    for (String word : part.alternatives()) {
      if (text.startsWith(word, at) && continues(text, at + word.length(), index + 1)) {
        return true;
      }
    }
    return part.optional() && continues(text, at, index + 1);
  }

  /**
   * A word of a phrase.
   *
   * @param words the whole words that it accepts
   * @param prefixes the beginnings of words that it accepts
   * @param optional whether it may be missing
   * @param gap whether it stands for words of any kind
   */
  record Part(Set<String> words, Set<String> prefixes, boolean optional, boolean gap) {

    /** Copies the sets. */
    Part {
      words = Set.copyOf(words);
      prefixes = Set.copyOf(prefixes);
    }

    static Part of(String text) {
      if (text.equals("*")) {
        return new Part(Set.of(), Set.of(), false, true);
      }
      boolean optional = text.endsWith("?");
      List<String> alternatives =
          Arrays.asList((optional ? text.substring(0, text.length() - 1) : text).split("\\|"));
      Set<String> words = new HashSet<>();
      Set<String> prefixes = new HashSet<>();
      for (String word : alternatives) {
        if (word.endsWith("~")) {
          prefixes.add(word.substring(0, word.length() - 1));
        } else {
          words.add(word);
        }
      }
      return new Part(words, prefixes, optional, false);
    }

    boolean accepts(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (String prefix : prefixes) {
        if (word.startsWith(prefix)) {
          return true;
        }
      }
      return false;
    }

    /** All that it accepts, whole words first. */
    List<String> alternatives() {
      List<String> all = new ArrayList<>(words);
      all.addAll(prefixes);
      return all;
    }
  }
}
