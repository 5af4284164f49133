// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;

/** The pages of statuses and of pairs, which a site and a report share. */
final class CatalogPages {

  private CatalogPages() {}

  /** Writes those that the shelf has, in one language. */
  static void write(Frame frame, Language language, PageFolder pages) {
    StatusPage statuses = new StatusPage(frame);
    for (int code : frame.shelf().codes()) {
      pages.page(language, PagePath.status(code), statuses.of(code, language));
    }
    ComparisonPage comparisons = new ComparisonPage(frame);
    for (Pair pair : frame.shelf().pairs()) {
      PagePath path = PagePath.comparison(pair.low(), pair.high());
      pages.page(language, path, comparisons.of(pair, language));
    }
  }
}
