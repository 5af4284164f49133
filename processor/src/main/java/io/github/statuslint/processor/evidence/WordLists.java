// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.registry.OwnResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names and texts tell, in twelve languages: the lists {@code words/<language>.words}. A list
 * has sections:
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
      List.of("en", "es", "pt", "fr", "de", "ja", "ko", "zh", "ru", "vi", "id", "tr");

  /** Longer texts are documentation, which tells of many situations. */
  private static final int LONGEST_RELIABLE = 40;

  /** The phrases that plain texts may have. */
  static final String PLAIN_INDEX = "plain.index";

  /** The phrases that only texts in other than Latin letters have. */
  static final String OTHER_INDEX = "other.index";

  /** Texts repeat, but not without end. */
  private static final int MOST_REMEMBERED = 4096;

  private static final Told NOTHING = new Told(Set.of(), Set.of(), Set.of(), Set.of());

  private final PhraseIndex plain = new PhraseIndex(OwnResource.text(WordLists.class, PLAIN_INDEX));
  private @Nullable PhraseIndex other;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Prepared> prepared = new HashMap<>();

  private WordLists() {}

  /** The lists that come with the processor. An instance serves one compilation, on one thread. */
  public static WordLists standard() {
    return new WordLists();
  }

  /** A text, and the headers of the sections that have a phrase of it. */
  private static final class Prepared {
    private final Text text;
    private final Set<String> headers;
    private @Nullable Told told;

    Prepared(Text text, Set<String> headers) {
      this.text = text;
      this.headers = headers;
    }
  }

  private Prepared prepare(String text) {
    Prepared known = prepared.get(text);
    if (known == null) {
      if (prepared.size() >= MOST_REMEMBERED) {
        prepared.clear();
      }
      known = find(Text.of(text));
      prepared.put(text, known);
    }
    return known;
  }

  private Prepared find(Text text) {
    Set<String> found = plain.find(text);
    if (text.isPlain()) {
      return new Prepared(text, found);
    }
    if (other == null) {
      other = new PhraseIndex(OwnResource.text(WordLists.class, OTHER_INDEX));
    }
    Set<String> all = new LinkedHashSet<>(found);
    all.addAll(other.find(text));
    return new Prepared(text, all);
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
    Prepared prepared = prepare(text);
    if (prepared.told == null) {
      prepared.told = prepared.headers.isEmpty() ? NOTHING : tell(prepared);
    }
    return prepared.told;
  }

  private Told tell(Prepared prepared) {
    Set<Situation> reliable = EnumSet.noneOf(Situation.class);
    Set<Situation> weak = EnumSet.noneOf(Situation.class);
    Set<Situation> forbidden = EnumSet.noneOf(Situation.class);
    Set<Situation> doubtful = EnumSet.noneOf(Situation.class);
    for (String header : prepared.headers) {
      Section section = section(header);
      if (section.namesOnly() && !prepared.text.name()) {
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
    boolean documentation = prepared.text.words().size() > LONGEST_RELIABLE;
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
    Set<String> headers = prepare(text).headers;
    return !headers.isEmpty() && headers.contains(Section.topic(topic).header());
  }

  private Section section(String header) {
    Section known = sections.get(header);
    if (known == null) {
      known = Section.of(header);
      sections.put(header, known);
    }
    return known;
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
    List<Line> lines = new ArrayList<>();
    Section section = Section.topic("none");
    for (String line :
        OwnResource.text(WordLists.class, "words/" + language + ".words").lines().toList()) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section = Section.of(text);
      } else if (!text.isEmpty() && text.charAt(0) != '#') {
        lines.add(new Line(section, text));
      }
    }
    return lines;
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

    /** The header that {@link #of} reads. */
    String header() {
      return switch (kind) {
        case TOPIC -> "[topic " + subject + ']';
        case FORBIDDEN -> "[not " + subject + ']';
        case DOUBTFUL -> "[doubt " + subject + ']';
        case RELIABLE -> '[' + subject + (namesOnly ? " names]" : "]");
        case WEAK -> '[' + subject + (namesOnly ? " weak names]" : " weak]");
      };
    }

    Situation situation() {
      return Situation.valueOf(subject);
    }

    private static String known(String situation) {
      return Situation.valueOf(situation).name();
    }
  }
}
