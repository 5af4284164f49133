package io.github.statuslint.processor.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What names and texts tell, in ten languages: the lists {@code words/<language>.words}. A list has
 * sections:
 *
 * <ul>
 *   <li>{@code [SITUATION]} for phrases that are right in more than nine of ten cases,
 *   <li>{@code [SITUATION weak]} for those that need a second clue,
 *   <li>{@code [SITUATION names]}, {@code [SITUATION weak names]} for those that tell it in
 *       identifiers only,
 *   <li>{@code [not SITUATION]} for phrases that forbid it, in whatever language it is told,
 *   <li>{@code [doubt SITUATION]} for phrases beside which it needs a second clue,
 *   <li>{@code [topic name]} for phrases that name a topic that rules ask for.
 * </ul>
 *
 * <p>What no list has tells nothing.
 */
public final class WordLists {

  /** The languages that have a list. */
  static final List<String> LANGUAGES =
      List.of("en", "es", "pt", "fr", "de", "ja", "ko", "zh", "ru", "vi");

  /** Longer texts are documentation, which tells of many situations. */
  private static final int LONGEST_RELIABLE = 40;

  private final PhraseIndex<Section> phrases;
  private final Set<String> topics;

  private WordLists() {
    List<Line> lines = LANGUAGES.stream().flatMap(language -> lines(language).stream()).toList();
    phrases =
        new PhraseIndex<>(
            lines.stream()
                .map(line -> new PhraseIndex.Entry<>(Phrase.of(line.phrase()), line.section()))
                .toList());
    topics =
        lines.stream()
            .map(Line::section)
            .filter(section -> section.kind() == Section.Kind.TOPIC)
            .map(Section::subject)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static final class Holder {
    static final WordLists STANDARD = new WordLists();
  }

  /** The lists that come with the processor. */
  public static WordLists standard() {
    return Holder.STANDARD;
  }

  /**
   * What a text tells.
   *
   * @param reliable the situations that it tells reliably
   * @param weak the situations that it may tell
   * @param forbidden the situations that it cannot be about, whatever stands beside it
   * @param doubtful the situations that need a second clue beside it
   */
  public record Told(
      Set<Situation> reliable,
      Set<Situation> weak,
      Set<Situation> forbidden,
      Set<Situation> doubtful) {

    /** Copies the sets; they keep the order of the situations. */
    public Told {
      reliable = ordered(reliable);
      weak = ordered(weak);
      forbidden = ordered(forbidden);
      doubtful = ordered(doubtful);
    }

    private static Set<Situation> ordered(Set<Situation> situations) {
      EnumSet<Situation> copy = EnumSet.noneOf(Situation.class);
      copy.addAll(situations);
      return Collections.unmodifiableSet(copy);
    }
  }

  /** All that a text or name tells. */
  public Told tell(String text) {
    Text prepared = Text.of(text);
    Set<Situation> reliable = EnumSet.noneOf(Situation.class);
    Set<Situation> weak = EnumSet.noneOf(Situation.class);
    Set<Situation> forbidden = EnumSet.noneOf(Situation.class);
    Set<Situation> doubtful = EnumSet.noneOf(Situation.class);
    for (Section section : phrases.find(prepared)) {
      if (section.namesOnly() && !prepared.name()) {
        continue;
      }
      switch (section.kind()) {
        case RELIABLE -> reliable.add(section.situation());
        case WEAK -> weak.add(section.situation());
        case FORBIDDEN -> forbidden.add(section.situation());
        case DOUBTFUL -> doubtful.add(section.situation());
        case TOPIC -> {}
      }
    }
    reliable.removeAll(forbidden);
    weak.removeAll(forbidden);
    boolean documentation = prepared.words().size() > LONGEST_RELIABLE;
    weak.addAll(reliable);
    reliable.removeIf(situation -> documentation || doubtful.contains(situation));
    weak.removeAll(reliable);
    return new Told(reliable, weak, forbidden, doubtful);
  }

  /** The situations that a text or name tells reliably. */
  public Set<Situation> reliably(String text) {
    return tell(text).reliable();
  }

  /** The situations that a text or name may tell; those it tells reliably are not among them. */
  public Set<Situation> weakly(String text) {
    return tell(text).weak();
  }

  /** Whether a text or name is about a topic, such as {@code login}. */
  public boolean isAbout(String text, String topic) {
    return phrases.find(Text.of(text)).contains(Section.topic(topic));
  }

  /** The topics that the lists have. */
  public Set<String> topics() {
    return topics;
  }

  /**
   * A line of a list.
   *
   * @param section where it stands
   * @param phrase the phrase as it is written
   */
  record Line(Section section, String phrase) {}

  /** The lines of a list, comments left out. */
  static List<Line> lines(String language) {
    String resource = "words/" + language + ".words";
    try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      Section section = Section.topic("none");
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String text = line.strip();
        if (text.startsWith("[")) {
          section = Section.of(text);
        } else if (!text.isEmpty() && text.charAt(0) != '#') {
          lines.add(new Line(section, text));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A section of a list.
   *
   * @param kind what its phrases do
   * @param subject the situation or topic
   * @param namesOnly whether its phrases count in identifiers only
   */
  record Section(Kind kind, String subject, boolean namesOnly) {

    /** What the phrases of a section do. */
    enum Kind {
      RELIABLE,
      WEAK,
      FORBIDDEN,
      DOUBTFUL,
      TOPIC
    }

    /**
     * Reads a header.
     *
     * @throws IllegalArgumentException if it is no header of a list
     */
    static Section of(String header) {
      List<String> words = List.of(header.substring(1, header.indexOf(']')).split(" "));
      return switch (words.get(0)) {
        case "topic" -> topic(words.get(1));
        case "not" -> new Section(Kind.FORBIDDEN, known(words.get(1)), false);
        case "doubt" -> new Section(Kind.DOUBTFUL, known(words.get(1)), false);
        default -> {
          List<String> qualities = words.subList(1, words.size());
          if (!List.of("weak", "names").containsAll(qualities)) {
            throw new IllegalArgumentException("no section of a word list: " + header);
          }
          yield new Section(
              qualities.contains("weak") ? Kind.WEAK : Kind.RELIABLE,
              known(words.get(0)),
              qualities.contains("names"));
        }
      };
    }

    static Section topic(String name) {
      return new Section(Kind.TOPIC, name, false);
    }

    Situation situation() {
      return Situation.valueOf(subject);
    }

    private static String known(String situation) {
      return Situation.valueOf(situation).name();
    }
  }
}
