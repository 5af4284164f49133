// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source file.
 *
 * @param file the file as javac names it
 * @param line first line, from 1
 * @param column column of the first character, from 1
 * @param endLine last line
 * @param endColumn column after the last character
 * @param start offset of the first character, from 0
 * @param end offset after the last character
 */
public record Span(
    String file, int line, int column, int endLine, int endColumn, long start, long end)
    implements Comparable<Span> {

  /** A place that is not known, in a file that may be. */
  public static Span unknown(String file) {
    return new Span(file, 0, 0, 0, 0, -1, -1);
  }

  /** Whether the other span lies within this one. */
  public boolean contains(Span other) {
    return file.equals(other.file) && start <= other.start && other.end <= end;
  }

  /** By place; generated methods of records cost more, and spans are keys. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span
        && start == span.start
        && end == span.end
        && line == span.line
        && file.equals(span.file);
  }

  @Override
  public int hashCode() {
    return 31 * (int) start + (int) end;
  }

  @Override
  public int compareTo(Span other) {
    int order = file.compareTo(other.file);
    order = order == 0 ? Long.compare(start, other.start) : order;
    return order == 0 ? Long.compare(end, other.end) : order;
  }
}
