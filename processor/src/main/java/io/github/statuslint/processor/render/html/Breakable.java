// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.wbr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** Long names and paths, which may be broken between their words where the window is narrow. */
final class Breakable {

  private Breakable() {}

  /**
   * The text with places to break: before a capital that begins a word, after a slash and a dot.
   */
  static DomContent of(String name) {
    List<DomContent> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < name.length(); i++) {
      if (mayBreak(name.charAt(i - 1), name.charAt(i))) {
        parts.add(SourceLines.visible(name.substring(start, i)));
        parts.add(wbr());
        start = i;
      }
    }
    parts.add(SourceLines.visible(name.substring(start)));
    return each(parts.toArray(DomContent[]::new));
  }

  private static boolean mayBreak(char before, char after) {
    return before == '/'
        || before == '#'
        || before == '.'
        || (Character.isUpperCase(after) && Character.isLowerCase(before));
  }
}
