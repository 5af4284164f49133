package io.github.statuslint.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * An answer of the catalogue, for people and for programs.
 *
 * @param page for people
 * @param facts for programs: maps, lists, texts and numbers
 */
record Document(Page page, Object facts) {

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The text of the answer in a format, with a line end at its end. */
  String text(PageFormat format, Terminal terminal) {
    return switch (format) {
      case TEXT -> TextPage.of(page, terminal);
      case MARKDOWN -> MarkdownPage.of(page);
      case HTML -> HtmlPage.of(page);
      case JSON -> JSON.toJson(facts) + "\n";
    };
  }
}
