// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.statuslint.processor.render.Page;
import io.github.statuslint.processor.render.html.StandalonePage;
import java.util.function.Supplier;

/**
 * An answer of the catalogue, for people and for programs.
 *
 * @param page for people
 * @param facts for programs: maps, lists, texts and numbers
 * @param html the page as it looks in a browser
 */
record Document(Page page, Object facts, Supplier<String> html) {

  /** An answer that has no page of its own on the site. */
  Document(Page page, Object facts) {
    this(page, facts, () -> new StandalonePage(Statuslint.version()).of(page));
  }

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The text of the answer in a format, with a line end at its end. */
  String text(PageFormat format, Terminal terminal) {
    return switch (format) {
      case TEXT -> TextPage.of(page, terminal);
      case MARKDOWN -> MarkdownPage.of(page);
      case HTML -> html.get();
      case JSON -> JSON.toJson(facts) + "\n";
    };
  }
}
