// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The facts measured on the real libraries, as comma-separated values without quotes inside. */
public final class GroundTruth {
  private GroundTruth() {}

  /** A constant of a library and the code it had when it was read. */
  public record Constant(
      String artifact, String owner, String name, int code, boolean deprecated) {}

  /** A member of a library that sets, tells or reads a status. */
  public record Sink(
      String artifact, String owner, String member, String argument, String implied) {

    /** The member's simple name. */
    public String name() {
      int parenthesis = member.indexOf('(');
      return parenthesis < 0 ? member : member.substring(0, parenthesis);
    }

    /** The erased types of its parameters. */
    public List<String> parameters() {
      int parenthesis = member.indexOf('(');
      return parenthesis < 0
          ? List.of()
          : Words.split(member.substring(parenthesis + 1, member.length() - 1), ',');
    }
  }

  /** All constants, in the order of the file. */
  public static List<Constant> constants() {
    return rows("framework-constants.csv").stream()
        .map(
            row ->
                new Constant(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Integer.parseInt(row.get(4)),
                    row.get(5).equals("yes")))
        .toList();
  }

  /** All members, in the order of the file. */
  public static List<Sink> sinks() {
    return rows("framework-sinks.csv").stream()
        .map(row -> new Sink(row.get(0), row.get(1), row.get(2), row.get(3), row.get(5)))
        .toList();
  }

  private static List<List<String>> rows(String file) {
    try (InputStream stream = GroundTruth.class.getResourceAsStream("/ground-truth/" + file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(GroundTruth::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char character : row.toCharArray()) {
      if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
