package io.github.statuslint.processor.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What exception types of libraries mean: the table {@code exceptions.tsv}. */
public final class Exceptions {

  private static final String TABLE = "exceptions.tsv";

  private final Map<String, Meaning> meanings;

  private Exceptions(Map<String, Meaning> meanings) {
    this.meanings = meanings;
  }

  /**
   * What a type means.
   *
   * @param type canonical name of the type that the table has: the asked one or a supertype
   * @param situation what has happened when it is thrown
   * @param answers the statuses that fit, the usual one first
   * @param strength how much the type proves
   */
  public record Meaning(
      String type, Situation situation, List<Integer> answers, Clue.Strength strength) {}

  private static final class Holder {
    static final Exceptions STANDARD = read();
  }

  /** The table that comes with the processor. */
  public static Exceptions standard() {
    return Holder.STANDARD;
  }

  /** The meaning of a type, or of its nearest supertype that the table has. */
  public Optional<Meaning> meaning(String type, List<String> supertypes) {
    Meaning own = meanings.get(type);
    if (own != null) {
      return Optional.of(own);
    }
    return supertypes.stream().map(meanings::get).filter(java.util.Objects::nonNull).findFirst();
  }

  private static Exceptions read() {
    Map<String, Meaning> meanings = new HashMap<>();
    try (InputStream stream = Exceptions.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + TABLE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          Meaning meaning = meaning(line);
          meanings.put(meaning.type(), meaning);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Exceptions(meanings);
  }

  private static Meaning meaning(String line) {
    String[] cells = line.split("\t", -1);
    return new Meaning(
        cells[0],
        Situation.valueOf(cells[1]),
        Arrays.stream(cells[2].split(";", -1)).map(Integer::valueOf).toList(),
        Clue.Strength.valueOf(cells[3]));
  }
}
