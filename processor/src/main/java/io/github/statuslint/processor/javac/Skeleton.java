// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;

/** The declarations of a source file without the bodies of methods: enough for other files. */
final class Skeleton {

  private Skeleton() {}

  /**
   * The text of a compilation unit with all bodies emptied.
   *
   * @param unit as parsed, with end positions
   * @param text its source
   */
  static String of(CompilationUnitTree unit, SourcePositions positions, String text) {
    StringBuilder kept = new StringBuilder(text.length() / 2);
    int[] end = {0};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (tree.getBody() != null) {
          cut(tree.getBody());
        }
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        for (Tree member : tree.getMembers()) {
          if (member instanceof BlockTree initializer) {
            cut(initializer);
          } else {
            scan(member, unused);
          }
        }
        return null;
      }

      private void cut(Tree body) {
        int from = (int) positions.getStartPosition(unit, body);
        int to = (int) positions.getEndPosition(unit, body);
        int open = from < 0 ? -1 : text.indexOf('{', from);
        if (open >= end[0] && to > open + 1 && to <= text.length()) {
          kept.append(text, end[0], open + 1);
          end[0] = to - 1;
        }
      }
    }.scan(unit, null);
    return kept.append(text, end[0], text.length()).toString();
  }
}
