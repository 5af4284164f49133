// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases looked up by what they begin with, so that a text costs a few look-ups a word however
 * long the lists are. A phrase is read from its row when its beginning is first met.
 *
 * <p>A row is {@code <kind><opening>}, the meaning and the folded phrase, parted by tabs.
 */
final class PhraseIndex {

  private static final char WORD = 'w';
  private static final char PREFIX = 'p';
  private static final char CHARACTER = 'c';
  private static final char SEPARATOR = '\t';

  /** Longer prefixes are looked up by their first letters; the phrase itself asks for the rest. */
  private static final int PREFIX_LETTERS = 3;

  private final String rows;
  private final Map<String, Opening> openings = new HashMap<>();

  /**
   * An index.
   *
   * @param rows as {@link #rows} gives them, each ended by a line feed, sorted
   */
  PhraseIndex(String rows) {
    this.rows = rows;
    String last = "";
    for (int start = 0; start < rows.length(); ) {
      int end = rows.indexOf('\n', start) + 1;
      boolean same =
          !last.isEmpty()
              && rows.startsWith(last, start)
              && rows.charAt(start + last.length()) == SEPARATOR;
      if (!same) {
        last = rows.substring(start, rows.indexOf(SEPARATOR, start));
        openings.put(last, new Opening(start));
      }
      start = end;
    }
  }

  /** The phrases that begin alike. */
  private static final class Opening {
    private final int start;
    private @Nullable List<Entry> entries;

    private Opening(int start) {
      this.start = start;
    }
  }

  private record Entry(String meaning, Phrase phrase) {}

  /**
   * The rows of a phrase, one for each way to begin it.
   *
   * @param meaning what it stands for
   * @throws IllegalArgumentException if the line is no phrase
   */
  static SortedSet<String> rows(String line, String meaning) {
    String folded = Phrase.fold(line);
    Phrase phrase = Phrase.of(folded);
    SortedSet<String> rows = new TreeSet<>();
    Phrase.Part opening = phrase.opening();
    if (phrase.isScript()) {
      for (String word : opening.alternatives()) {
        rows.add(row(CHARACTER, word.substring(0, 1), meaning, folded));
      }
      return rows;
    }
    opening.words().forEach(word -> rows.add(row(WORD, word, meaning, folded)));
    for (String prefix : opening.prefixes()) {
      String letters = prefix.substring(0, Math.min(prefix.length(), PREFIX_LETTERS));
      rows.add(row(PREFIX, letters, meaning, folded));
    }
    return rows;
  }

  private static String row(char kind, String opening, String meaning, String phrase) {
    return kind + opening + SEPARATOR + meaning + SEPARATOR + phrase;
  }

  /** What the phrases of a text stand for, each once. */
  Set<String> find(Text text) {
    Set<String> found = Collections.emptySet();
    for (int at = 0; at < text.words().size(); at++) {
      String word = text.words().get(at);
      found = collect(WORD + word, text, at, found);
      for (int end = 1; end <= Math.min(word.length(), PREFIX_LETTERS); end++) {
        found = collect(PREFIX + word.substring(0, end), text, at, found);
      }
    }
    for (int at = 0; at < text.compact().length(); at++) {
      found = collect(CHARACTER + text.compact().substring(at, at + 1), text, at, found);
    }
    return found;
  }

  private Set<String> collect(String key, Text text, int at, Set<String> before) {
    Opening opening = openings.get(key);
    if (opening == null) {
      return before;
    }
    Set<String> found = before;
    for (Entry entry : entries(opening, key)) {
      if (!found.contains(entry.meaning()) && entry.phrase().isAt(text, at)) {
        found = found.isEmpty() ? new LinkedHashSet<>() : found;
        found.add(entry.meaning());
      }
    }
    return found;
  }

  private List<Entry> entries(Opening opening, String key) {
    if (opening.entries == null) {
      List<Entry> entries = new ArrayList<>();
      int start = opening.start;
      while (rows.startsWith(key, start) && rows.charAt(start + key.length()) == SEPARATOR) {
        int meaning = start + key.length() + 1;
        int phrase = rows.indexOf(SEPARATOR, meaning) + 1;
        int end = rows.indexOf('\n', phrase);
        entries.add(
            new Entry(rows.substring(meaning, phrase - 1), Phrase.of(rows.substring(phrase, end))));
        start = end + 1;
      }
      opening.entries = entries;
    }
    return opening.entries;
  }
}
