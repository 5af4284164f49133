// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import io.github.statuslint.processor.catalog.PageTexts;
import j2html.tags.DomContent;

/** A field that narrows a list while one types. The script shows it, without which it is idle. */
final class SearchBox {

  private SearchBox() {}

  /**
   * The field.
   *
   * @param key of its label
   */
  static DomContent of(String key, PageTexts words) {
    return div(field(key, words), count(words)).withClass("search").attr("hidden");
  }

  /** The field alone. */
  static DomContent field(String key, PageTexts words) {
    return label(
            span(words.text(key)),
            input().withType("search").withName("q").attr("autocomplete", "off"))
        .withClass("search-field");
  }

  /** Where the script tells how many are shown. */
  static DomContent count(PageTexts words) {
    return p().withClass("count").attr("role", "status").attr("data-count", words.text("count"));
  }

  /** What stands in place of a list that has been narrowed to nothing. */
  static DomContent nothing(PageTexts words) {
    return p(words.text("nothing")).withClass("nothing").attr("hidden");
  }
}
