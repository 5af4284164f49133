// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding in a library, as it is judged in {@code corpus/judged.tsv} and as javac prints it.
 *
 * @param library its coordinates
 * @param file path of the source file below the root of the sources
 * @param line from 1
 * @param rule who tells it
 * @param level {@code W} for a warning, {@code N} for a note
 */
record Judgement(String library, String file, int line, String rule, String level) {

  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:Note: )?(\\S+?\\.java):(\\d+): (?:(warning|note|Note): )?\\[([A-Z]\\w+)\\] ");

  private static final int CELLS = 7;

  /** The judged findings of a list. */
  static List<Judgement> read(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("library\t"))
        .map(Judgement::of)
        .toList();
  }

  /**
   * The finding of a line.
   *
   * @throws IllegalArgumentException if the line has not the right cells, or no verdict
   */
  static Judgement of(String line) {
    String[] cells = line.split("\t", -1);
    boolean judged = cells.length == CELLS && List.of("right", "wrong").contains(cells[5]);
    if (!judged || cells[6].isBlank()) {
      throw new IllegalArgumentException("no judged finding: " + line);
    }
    return new Judgement(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4]);
  }

  /**
   * The findings in what javac has printed.
   *
   * @param library coordinates of what was compiled
   * @param root folder of its sources
   * @param output the lines
   */
  static List<Judgement> told(String library, Path root, List<String> output) {
    List<Judgement> found = new ArrayList<>();
    for (String line : output) {
      Matcher told = TOLD.matcher(line);
      if (told.find()) {
        String level = "warning".equals(told.group(3)) ? "W" : "N";
        String file = root.relativize(Path.of(told.group(1))).toString().replace('\\', '/');
        found.add(
            new Judgement(library, file, Integer.parseInt(told.group(2)), told.group(4), level));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return String.join("\t", library, file, Integer.toString(line), rule, level);
  }
}
