// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.util.List;

/**
 * The lines of a source file around a finding.
 *
 * @param firstLine number of the first of them, from 1
 * @param lines without their ends
 */
public record Excerpt(int firstLine, List<String> lines) {

  /** Copies the lines. */
  public Excerpt {
    lines = List.copyOf(lines);
  }

  /** Number of the last line. */
  public int lastLine() {
    return firstLine + lines.size() - 1;
  }

  /** The source from the start of a span to its end, as far as the lines go. */
  public String text(Span span) {
    StringBuilder text = new StringBuilder();
    for (int number = span.line(); number <= Math.min(span.endLine(), lastLine()); number++) {
      if (number < firstLine) {
        continue;
      }
      String line = lines.get(number - firstLine);
      int end =
          number == span.endLine() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
      int start = number == span.line() ? Math.min(span.column() - 1, end) : 0;
      text.append(number == span.line() ? "" : "\n").append(line, start, end);
    }
    return text.toString();
  }
}
