// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.util.List;

/**
 * A part of a page.
 *
 * @param heading the label, in the language of the page
 * @param paragraphs what stands below it, in order
 */
public record Section(String heading, List<String> paragraphs) {

  /** Copies the list. */
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
