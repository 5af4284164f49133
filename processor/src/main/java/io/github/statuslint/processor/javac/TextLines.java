// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.LineMap;
import java.util.Arrays;

/**
 * The lines of a text, for units of which the compiler keeps none: javac does so where it writes no
 * line numbers into class files, under {@code -g:none} for one.
 */
final class TextLines implements LineMap {

  private final long[] starts;

  TextLines(CharSequence text) {
    long[] found = new long[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joined = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !joined) {
        found[count++] = i + 1L;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  @Override
  public long getStartPosition(long line) {
    return starts[(int) line - 1];
  }

  @Override
  public long getPosition(long line, long column) {
    return getStartPosition(line) + column - 1;
  }

  @Override
  public long getLineNumber(long position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public long getColumnNumber(long position) {
    return position - getStartPosition(getLineNumber(position)) + 1;
  }
}
