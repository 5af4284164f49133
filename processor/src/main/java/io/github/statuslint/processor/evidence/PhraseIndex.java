package io.github.statuslint.processor.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases looked up by what they begin with, so that a text costs a few look-ups a word however
 * long the lists are.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byPrefix = new HashMap<>();
  private final Map<Character, List<Entry<T>>> byCharacter = new HashMap<>();
  private int longestPrefix;

  PhraseIndex(List<Entry<T>> entries) {
    entries.forEach(this::add);
  }

  /**
   * A phrase and what it stands for.
   *
   * @param <T> what it stands for
   */
  record Entry<T>(Phrase phrase, T meaning) {}

  /** What the phrases of a text stand for. */
  Set<T> find(Text text) {
    Set<T> found = new HashSet<>();
    for (int at = 0; at < text.words().size(); at++) {
      String word = text.words().get(at);
      collect(byWord.getOrDefault(word, List.of()), text, at, found);
      for (int end = 1; end <= Math.min(word.length(), longestPrefix); end++) {
        collect(byPrefix.getOrDefault(word.substring(0, end), List.of()), text, at, found);
      }
    }
    for (int at = 0; at < text.compact().length(); at++) {
      collect(byCharacter.getOrDefault(text.compact().charAt(at), List.of()), text, at, found);
    }
    return found;
  }

  private static <T> void collect(List<Entry<T>> entries, Text text, int at, Set<T> found) {
    for (Entry<T> entry : entries) {
      if (!found.contains(entry.meaning()) && entry.phrase().isAt(text, at)) {
        found.add(entry.meaning());
      }
    }
  }

  private void add(Entry<T> entry) {
    Phrase.Part opening = entry.phrase().opening();
    if (entry.phrase().isScript()) {
      opening.alternatives().stream()
          .map(word -> word.charAt(0))
          .distinct()
          .forEach(c -> byCharacter.computeIfAbsent(c, key -> new ArrayList<>()).add(entry));
      return;
    }
    for (String word : opening.words()) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
    }
    for (String prefix : opening.prefixes()) {
      byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(entry);
      longestPrefix = Math.max(longestPrefix, prefix.length());
    }
  }
}
