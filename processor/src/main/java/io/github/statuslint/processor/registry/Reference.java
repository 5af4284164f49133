// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a status is specified.
 *
 * @param document the name of the document, such as {@code RFC 9110} or that of an Internet-Draft
 * @param section the number of the section, such as {@code 15.5.2}, where the registry names one
 */
public record Reference(String document, Optional<String> section) {

  private static final String SECTION = ", Section ";

  /**
   * Reads a reference as the registry writes it.
   *
   * @param title such as {@code RFC 9110, Section 15.5.2}
   */
  public static Reference parse(String title) {
    int comma = title.indexOf(SECTION);
    if (comma < 0) {
      return new Reference(title, Optional.empty());
    }
    return new Reference(
        title.substring(0, comma), Optional.of(title.substring(comma + SECTION.length())));
  }

  /** The reference in words: {@code RFC 9110, Section 15.5.2}. */
  public String title() {
    return section.map(number -> document + SECTION + number).orElse(document);
  }

  /** The address of the section, or of the document, on the web. */
  public String address() {
    if (!document.startsWith("RFC ")) {
      return "https://datatracker.ietf.org/doc/html/" + document;
    }
    String page = document.toLowerCase(Locale.ROOT).replace(" ", "");
    String anchor = section.map(number -> "#section-" + number).orElse("");
    return "https://www.rfc-editor.org/rfc/" + page + anchor;
  }
}
