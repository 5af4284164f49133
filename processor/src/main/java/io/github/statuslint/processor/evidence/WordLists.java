package io.github.statuslint.processor.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What names and texts tell, in ten languages: the lists {@code words/<language>.words}. A list has
 * sections: {@code [SITUATION]} for phrases that are reliable, {@code [SITUATION weak]} for those
 * that need a second clue, {@code [not SITUATION]} for phrases that forbid the situation, and
 * {@code [topic NAME]} for phrases that name a topic rules ask for.
 */
public final class WordLists {

  private static final List<String> LANGUAGES =
      List.of("en", "es", "pt", "fr", "de", "ja", "ko", "zh", "ru", "vi");

  private final Map<Situation, List<Phrase>> reliable = new EnumMap<>(Situation.class);
  private final Map<Situation, List<Phrase>> weak = new EnumMap<>(Situation.class);
  private final Map<Situation, List<Phrase>> forbidding = new EnumMap<>(Situation.class);
  private final Map<String, List<Phrase>> topics = new HashMap<>();

  private WordLists() {
    LANGUAGES.forEach(this::read);
  }

  private static final class Holder {
    static final WordLists STANDARD = new WordLists();
  }

  /** The lists that come with the processor. */
  public static WordLists standard() {
    return Holder.STANDARD;
  }

  /** The situations that a text or name tells reliably. */
  public Set<Situation> reliably(String text) {
    return situations(text, reliable);
  }

  /** The situations that a text or name may tell. */
  public Set<Situation> weakly(String text) {
    return situations(text, weak);
  }

  /** Whether a text or name is about a topic, such as {@code login}. */
  public boolean isAbout(String text, String topic) {
    return has(topics.getOrDefault(topic, List.of()), Phrase.Text.of(text));
  }

  private Set<Situation> situations(String text, Map<Situation, List<Phrase>> lists) {
    Phrase.Text prepared = Phrase.Text.of(text);
    Set<Situation> found = EnumSet.noneOf(Situation.class);
    lists.forEach(
        (situation, phrases) -> {
          if (has(phrases, prepared)
              && !has(forbidding.getOrDefault(situation, List.of()), prepared)) {
            found.add(situation);
          }
        });
    return found;
  }

  private static boolean has(List<Phrase> phrases, Phrase.Text text) {
    return phrases.stream().anyMatch(phrase -> phrase.isIn(text));
  }

  private void read(String language) {
    String resource = "words/" + language + ".words";
    try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Phrase> section = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.strip();
        if (text.startsWith("[")) {
          section = section(text.substring(1, text.indexOf(']')), resource);
        } else if (!text.isEmpty() && text.charAt(0) != '#') {
          section.add(Phrase.of(text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Phrase> section(String header, String resource) {
    String[] words = header.split(" ");
    try {
      if (words[0].equals("topic")) {
        return topics.computeIfAbsent(words[1], topic -> new ArrayList<>());
      }
      if (words[0].equals("not")) {
        return forbidding.computeIfAbsent(Situation.valueOf(words[1]), s -> new ArrayList<>());
      }
      Map<Situation, List<Phrase>> lists =
          words.length > 1 && words[1].equals("weak") ? weak : reliable;
      return lists.computeIfAbsent(Situation.valueOf(words[0]), s -> new ArrayList<>());
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(
          resource + ": section [" + header + "] names no situation", unknown);
    }
  }
}
