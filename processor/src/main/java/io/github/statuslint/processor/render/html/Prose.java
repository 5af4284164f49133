// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import io.github.statuslint.processor.render.Printable;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** Texts of the catalogue and of messages, in which words between backquotes are code. */
final class Prose {

  private Prose() {}

  /** The text with its code marked up; what is no pair of backquotes stays as it is. */
  static DomContent of(String prose) {
    String[] parts = Printable.of(prose).split("`", -1);
    if (parts.length % 2 == 0) {
      return text(Printable.of(prose));
    }
    List<DomContent> content = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        content.add(i % 2 == 0 ? text(parts[i]) : code(parts[i]));
      }
    }
    return each(content.toArray(DomContent[]::new));
  }
}
