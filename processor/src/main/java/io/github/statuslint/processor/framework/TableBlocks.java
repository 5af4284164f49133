// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table cut into the blocks of its types, which are read when a type is first asked for: a
 * compilation meets few of the types of a framework.
 *
 * @param head the rows that belong to no type, read at once
 * @param blocks by type, where its rows stand
 */
record TableBlocks(Table head, Map<String, List<Block>> blocks) {

  private static final String TYPE = "type ";

  /**
   * The lines of one type.
   *
   * @param file the table's name without its extension
   * @param framework the framework's name
   * @param firstLine one-based number of its first line
   * @param text the lines
   */
  record Block(String file, String framework, int firstLine, String text) {

    /** Reads the rows. */
    Table read() {
      return TableReader.read(file, framework, firstLine, text);
    }
  }

  /**
   * Cuts a table.
   *
   * @param file the table's name without its extension
   * @param text the file's content
   * @param memberNames gets the simple names of the members in it
   * @param constantNames gets the names of the constants in it
   */
  static TableBlocks cut(
      String file, String text, Set<String> memberNames, Set<String> constantNames) {
    StringBuilder head = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int number = 0;
    boolean inBlock = false;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      number++;
      boolean indented = end > start && text.charAt(start) == ' ';
      if (indented) {
        name(text, start, end, memberNames, constantNames);
      } else if (end > start) {
        if (inBlock) {
          ends.add(start);
        }
        inBlock = text.startsWith(TYPE, start);
        if (inBlock) {
          starts.add(start);
          numbers.add(number);
        } else {
          head.append(text, start, end).append('\n');
        }
      }
      start = end + 1;
    }
    if (inBlock) {
      ends.add(text.length());
    }
    Table read = TableReader.read(file, head.toString());
    Map<String, List<Block>> blocks = new HashMap<>(starts.size() * 2);
    for (int i = 0; i < starts.size(); i++) {
      String block = text.substring(starts.get(i), ends.get(i));
      blocks
          .computeIfAbsent(typeOf(block), type -> new ArrayList<>(1))
          .add(new Block(file, read.framework(), numbers.get(i), block));
    }
    return new TableBlocks(read, blocks);
  }

  private static String typeOf(String block) {
    int newline = block.indexOf('\n');
    int lineEnd = newline < 0 ? block.length() : newline;
    int blank = block.indexOf(' ', TYPE.length());
    return block.substring(TYPE.length(), blank < 0 ? lineEnd : Math.min(blank, lineEnd));
  }

  /** The second word of a row, up to the parameters. */
  private static void name(
      String text, int start, int end, Set<String> memberNames, Set<String> constantNames) {
    int word = start;
    while (word < end && text.charAt(word) == ' ') {
      word++;
    }
    if (word == end || text.charAt(word) == '#') {
      return;
    }
    int blank = text.indexOf(' ', word);
    if (blank < 0 || blank >= end) {
      return;
    }
    int name = blank;
    while (name < end && text.charAt(name) == ' ') {
      name++;
    }
    int nextBlank = text.indexOf(' ', name);
    int last = nextBlank < 0 ? end : Math.min(nextBlank, end);
    boolean constant = text.startsWith("code ", word);
    int parenthesis = constant ? -1 : text.indexOf('(', name);
    if (parenthesis >= 0) {
      last = Math.min(parenthesis, last);
    }
    (constant ? constantNames : memberNames).add(text.substring(name, last));
  }
}
