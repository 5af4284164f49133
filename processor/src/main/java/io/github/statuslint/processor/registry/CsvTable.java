// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as RFC 4180 writes it, with a header row: reads quoted cells, doubled quotes and both
 * kinds of line end.
 */
final class CsvTable {

  private final String text;
  private int position;

  private CsvTable(String text) {
    this.text = text;
  }

  /**
   * Reads a resource that lies beside this class.
   *
   * @return the rows in order, each from column name to cell
   * @throws IllegalStateException if the resource is missing or a row has not one cell a column
   */
  static List<Map<String, String>> read(String resource) {
    return parse(OwnResource.text(CsvTable.class, resource));
  }

  /** Reads the rows of a text, each from column name to cell. */
  static List<Map<String, String>> parse(String text) {
    CsvTable table = new CsvTable(text);
    List<String> columns = table.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (table.position < text.length()) {
      rows.add(named(columns, table.row()));
    }
    return List.copyOf(rows);
  }

  private static Map<String, String> named(List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          "A row has " + cells.size() + " cells for " + columns.size() + " columns: " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (position < text.length() && text.charAt(position) == ',') {
      position++;
      cells.add(cell());
    }
    if (position < text.length() && text.charAt(position) == '\r') {
      position++;
    }
    position++;
    return cells;
  }

  private String cell() {
    if (position < text.length() && text.charAt(position) == '"') {
      return quotedCell();
    }
    int start = position;
    int comma = text.indexOf(',', start);
    int lineEnd = lineEnd();
    position = comma >= 0 && comma < lineEnd ? comma : lineEnd;
    return text.substring(start, position);
  }

  private int lineEnd() {
    int newline = text.indexOf('\n', position);
    if (newline < 0) {
      return text.length();
    }
    return newline > position && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
  }

  private String quotedCell() {
    StringBuilder cell = new StringBuilder();
    position++;
    while (true) {
      int quote = text.indexOf('"', position);
      if (quote < 0) {
        throw new IllegalStateException("A quoted cell has no end: " + text.substring(position));
      }
      cell.append(text, position, quote);
      position = quote + 1;
      if (position >= text.length() || text.charAt(position) != '"') {
        return cell.toString();
      }
      cell.append('"');
      position++;
    }
  }
}
