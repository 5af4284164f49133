// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the catalogue is written in. */
public enum Language {
  /** English. */
  EN("en"),
  /** Spanish. */
  ES("es"),
  /** Japanese. */
  JA("ja"),
  /** French. */
  FR("fr");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language of a locale, whatever its country; empty where the catalogue lacks it. */
  public static Optional<Language> of(Locale locale) {
    return of(locale.getLanguage());
  }

  /** The language with that tag, in either case; empty where the catalogue lacks it. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equalsIgnoreCase(tag)).findAny();
  }

  /** The ISO 639 code: {@code en}, {@code es}, {@code ja} or {@code fr}. */
  public String tag() {
    return tag;
  }

  /** The locale of the language, without a country. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
