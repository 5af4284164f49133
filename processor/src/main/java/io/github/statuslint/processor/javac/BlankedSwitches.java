// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;

/**
 * A source file whose switch expressions say nothing, all else standing where it stood. The
 * compiler of JDK 17 breaks down on a returned one whose arms select fields of a type that it does
 * not know: {@code return switch (s) { default -> Unknown.FIELD; };}.
 */
final class BlankedSwitches {

  /** A name that nothing has: unlike {@code null}, a value of which nothing is known. */
  private static final String UNKNOWN = "$$";

  private BlankedSwitches() {}

  /**
   * The text of a compilation unit, of the same length and with the same lines.
   *
   * @param unit as parsed, with end positions
   * @param text its source; the answer equals it where it has no switch expression
   */
  static String of(CompilationUnitTree unit, SourcePositions positions, String text) {
    StringBuilder blanked = new StringBuilder(text);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
        int from = (int) positions.getStartPosition(unit, tree);
        int to = (int) positions.getEndPosition(unit, tree);
        if (from >= 0 && to > from && text.startsWith("switch", from)) {
          blank(blanked, from, to);
        }
        return null;
      }
    }.scan(unit, null);
    return blanked.toString();
  }

  /** The parentheses keep the place of the end. */
  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
    text.setCharAt(to - 1, ')');
    text.replace(from, from + 1 + UNKNOWN.length(), "(" + UNKNOWN);
  }
}
