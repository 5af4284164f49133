// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes the index of the tables when the project is built, and refuses tables with mistakes. */
public final class TableIndexWriter {
  private static final String EXTENSION = ".table";

  private TableIndexWriter() {}

  /**
   * Reads all tables of a folder and writes the file {@code index} next to them.
   *
   * @param arguments the folder
   * @throws IOException if the folder cannot be read or written
   * @throws IllegalStateException if a table has a mistake
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    StringBuilder index = new StringBuilder();
    for (Path file : tables(folder)) {
      String name = file.getFileName().toString();
      name = name.substring(0, name.length() - EXTENSION.length());
      Table table = TableReader.read(name, Files.readString(file));
      List<String> problems = TableChecks.problems(table);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(String.join(System.lineSeparator(), problems));
      }
      index.append(line(table)).append('\n');
    }
    Files.writeString(folder.resolve("index"), index);
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    }
  }

  /** The line of the index for a table. */
  static String line(Table table) {
    if (table.common()) {
      return table.file() + " " + TableIndex.ALL;
    }
    return table.file() + " " + String.join(" ", packages(table));
  }

  private static Set<String> packages(Table table) {
    Set<String> packages = new TreeSet<>();
    table.roles().keySet().forEach(type -> packages.add(PackageName.of(type)));
    table.routes().forEach(route -> packages.add(PackageName.of(route.annotation())));
    table.registrations().forEach(row -> packages.add(PackageName.of(row.type())));
    table.contracts().forEach(contract -> packages.add(PackageName.of(contract.type())));
    return packages;
  }
}
