// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;

/**
 * A text for people that stands with a status.
 *
 * @param text the literal parts, {@code {}} where the program puts a value in
 * @param place what the text is
 * @param span where it stands
 */
public record Words(String text, Place place, Span span) {

  /** What a text is to the response. */
  public enum Place {
    /** A message argument beside the status. */
    MESSAGE,
    /** Part of the content of the response. */
    CONTENT,
    /** The reason of an annotation. */
    REASON,
    /** The description of a documented response. */
    DESCRIPTION
  }
}
