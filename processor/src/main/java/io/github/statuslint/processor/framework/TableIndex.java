// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import io.github.statuslint.processor.registry.OwnResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tables know which packages: what is read at start-up instead of the tables.
 *
 * @param tablesByPackage file names of tables, without extension
 * @param common the tables that are loaded with any other
 */
record TableIndex(Map<String, List<String>> tablesByPackage, List<String> common) {

  /** The word that stands for the packages of a common table. */
  static final String ALL = "*";

  /** Reads the index that {@link TableIndexWriter} wrote when the project was built. */
  static TableIndex standard() {
    return Standard.INDEX;
  }

  private static final class Standard {
    static final TableIndex INDEX = parse(text("index"));
  }

  /** Reads lines of the form {@code table package package}. */
  static TableIndex parse(String text) {
    Map<String, List<String>> tablesByPackage = new HashMap<>();
    List<String> common = new ArrayList<>();
    for (String row : Words.split(text, '\n')) {
      List<String> words = Words.split(row, ' ');
      for (int i = 1; i < words.size(); i++) {
        String name = words.get(i);
        if (name.equals(ALL)) {
          common.add(words.get(0));
        } else {
          tablesByPackage.computeIfAbsent(name, p -> new ArrayList<>(1)).add(words.get(0));
        }
      }
    }
    return new TableIndex(tablesByPackage, common);
  }

  /** The names of the tables that know a package. */
  List<String> tablesOf(String packageName) {
    return tablesByPackage.getOrDefault(packageName, List.of());
  }

  /** Reads a resource of this package. */
  static String text(String name) {
    return OwnResource.text(TableIndex.class, name);
  }
}
