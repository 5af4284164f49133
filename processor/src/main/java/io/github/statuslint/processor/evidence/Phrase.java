package io.github.statuslint.processor.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it does not begin with a word that must be there
   */
  static Phrase of(String line) {
    String folded = Text.fold(line.strip()).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(Arrays.asList(folded.split("\\s+")));
    boolean fromStart = words.remove("^");
    boolean toEnd = words.remove("$");
    words.remove("");
    List<Part> parts = words.stream().map(Part::of).toList();
    if (parts.isEmpty() || parts.get(0).gap() || parts.get(0).optional()) {
      throw new IllegalArgumentException("no word to begin with: " + line);
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

    static Part of(String text) {
      if (text.equals("*")) {
        return new Part(Set.of(), Set.of(), false, true);
      }
      boolean optional = text.endsWith("?");
      List<String> alternatives =
          Arrays.asList((optional ? text.substring(0, text.length() - 1) : text).split("\\|"));
      return new Part(
          alternatives.stream()
              .filter(word -> !word.endsWith("~"))
              .collect(Collectors.toUnmodifiableSet()),
          alternatives.stream()
              .filter(word -> word.endsWith("~"))
              .map(word -> word.substring(0, word.length() - 1))
              .collect(Collectors.toUnmodifiableSet()),
          optional,
          false);
    }

    boolean accepts(String word) {
      return words.contains(word) || prefixes.stream().anyMatch(word::startsWith);
    }

    /** All that it accepts, whole words first. */
    List<String> alternatives() {
      List<String> all = new ArrayList<>(words);
      all.addAll(prefixes);
      return all;
    }
  }
}
