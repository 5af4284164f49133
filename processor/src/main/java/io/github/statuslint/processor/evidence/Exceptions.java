// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.registry.OwnResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What exception types of libraries mean: the table {@code exceptions.tsv}. */
public final class Exceptions {

  private static final String TABLE = "exceptions.tsv";

  private final Map<String, String> rows;

  private Exceptions(Map<String, String> rows) {
    this.rows = rows;
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
    static final Exceptions STANDARD = read(OwnResource.text(Exceptions.class, TABLE));
  }

  /** The table that comes with the processor. */
  public static Exceptions standard() {
    return Holder.STANDARD;
  }

  /** The meaning of a type, or of its nearest supertype that the table has. */
  public Optional<Meaning> meaning(String type, List<String> supertypes) {
    String own = rows.get(type);
    if (own != null) {
      return Optional.of(meaning(own));
    }
    for (String supertype : supertypes) {
      String inherited = rows.get(supertype);
      if (inherited != null) {
        return Optional.of(meaning(inherited));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a table: type, situation, answers and strength, parted by tabs. Rows are only parted
   * here; a program meets few of these types.
   */
  static Exceptions read(String table) {
    Map<String, String> rows = new HashMap<>();
    for (int start = 0; start < table.length(); ) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      if (end > start && table.charAt(start) != '#') {
        rows.put(table.substring(start, table.indexOf('\t', start)), table.substring(start, end));
      }
      start = end + 1;
    }
    return new Exceptions(rows);
  }

  private static Meaning meaning(String row) {
    List<String> cells = Arrays.asList(row.split("\t", -1));
    List<Integer> answers = new ArrayList<>();
    for (String answer : cells.get(2).split(";")) {
      answers.add(Integer.valueOf(answer));
    }
    return new Meaning(
        cells.get(0),
        Situation.valueOf(cells.get(1)),
        List.copyOf(answers),
        Clue.Strength.valueOf(cells.get(3)));
  }
}
