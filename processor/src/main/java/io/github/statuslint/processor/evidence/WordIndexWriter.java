// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the indexes of the word lists when the project is built: reading lists takes too long. */
public final class WordIndexWriter {

  private WordIndexWriter() {}

  /**
   * Reads the lists and writes their indexes.
   *
   * @param arguments the folder to write to
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if a list has a line that is no phrase
   */
  public static void main(String[] arguments) throws IOException {
    SortedSet<String> plain = new TreeSet<>();
    SortedSet<String> other = new TreeSet<>();
    for (String language : WordLists.LANGUAGES) {
      for (WordLists.Line line : WordLists.lines(language)) {
        for (String row : PhraseIndex.rows(line.phrase(), line.section().header())) {
          (Text.isPlain(row) ? plain : other).add(row);
        }
      }
    }
    Path folder = Path.of(arguments[0]);
    write(plain, folder.resolve(WordLists.PLAIN_INDEX));
    write(other, folder.resolve(WordLists.OTHER_INDEX));
  }

  private static void write(SortedSet<String> rows, Path file) throws IOException {
    Files.writeString(file, rows.isEmpty() ? "" : String.join("\n", rows) + "\n");
  }
}
