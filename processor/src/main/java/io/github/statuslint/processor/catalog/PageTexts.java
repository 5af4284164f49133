// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.util.Map;

/** The words of HTML pages around what the catalogue says: navigation, headings, forms. */
public final class PageTexts {

  private final Sentences sentences;

  private PageTexts(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The words in a language. */
  public static PageTexts in(Language language) {
    return new PageTexts(Sentences.onPages(language));
  }

  /**
   * A word or sentence.
   *
   * @throws IllegalStateException for an unknown key
   */
  public String text(String key) {
    return sentences.text(key);
  }

  /**
   * A sentence with names to fill in.
   *
   * @throws IllegalArgumentException if a place has no value
   */
  public String text(String key, Map<String, String> arguments) {
    return sentences.fill(key, arguments);
  }
}
