// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A published library that the rules are measured on: a line of {@code corpus/libraries.tsv}.
 *
 * @param coordinates group, artifact and version
 * @param jdk the oldest JDK that compiles it
 * @param lombok whether Lombok has to run beside the linter
 * @param more coordinates of class path entries besides its own dependencies
 * @param without {@code group:artifact} of dependencies that are left out
 * @param leave a prefix of source files that are left out, empty for none
 */
record CorpusLibrary(
    Coordinates coordinates,
    int jdk,
    boolean lombok,
    List<Coordinates> more,
    List<String> without,
    String leave) {

  private static final int CELLS = 7;

  /**
   * What names an artifact.
   *
   * @param group the group
   * @param artifact the artifact
   * @param version the version
   */
  record Coordinates(String group, String artifact, String version) {

    /**
     * Reads {@code group:artifact:version}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Coordinates of(String text) {
      String[] parts = text.split(":", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("no group:artifact:version: " + text);
      }
      return new Coordinates(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return group + ':' + artifact + ':' + version;
    }
  }

  /** The libraries of a list, comments and the head left out. */
  static List<CorpusLibrary> read(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("library\t"))
        .map(CorpusLibrary::of)
        .toList();
  }

  /**
   * The library of a line.
   *
   * @throws IllegalArgumentException if the line has not the right cells
   */
  static CorpusLibrary of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("not %d cells: %s".formatted(CELLS, line));
    }
    return new CorpusLibrary(
        Coordinates.of(cells[0]),
        Integer.parseInt(cells[2]),
        cells[3].equals("lombok"),
        names(cells[4]).stream().map(Coordinates::of).toList(),
        names(cells[5]),
        cells[6].replace("*", ""));
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split(",", -1)).filter(name -> !name.isEmpty()).toList();
  }

  /** A name for the folder that it is worked on in. */
  String folder() {
    return coordinates.artifact() + '-' + coordinates.version();
  }
}
