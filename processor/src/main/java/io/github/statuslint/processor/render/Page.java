// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import io.github.statuslint.processor.catalog.Language;
import java.util.List;

/**
 * A page of headings and texts, before it is written in a format.
 *
 * @param language of all texts
 * @param title of the page
 * @param blocks what stands below the title, in order
 */
public record Page(Language language, String title, List<Block> blocks) {

  /** Copies the list. */
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** A part of a page. */
  public sealed interface Block {}

  /**
   * A heading.
   *
   * @param level 2 for a part of the page, 3 for a part of that
   * @param text without markup
   */
  public record Heading(int level, String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param text sentences; words between backquotes are code
   */
  public record Paragraph(String text) implements Block {}

  /**
   * A list.
   *
   * @param numbered whether the order counts
   * @param items one text each
   */
  public record Items(boolean numbered, List<String> items) implements Block {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A table without borders.
   *
   * @param rows cells from left to right; all rows have as many
   */
  public record Table(List<List<String>> rows) implements Block {
    /** Copies the rows. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Addresses with what they lead to.
   *
   * @param links in order
   */
  public record Links(List<Link> links) implements Block {
    /** Copies the list. */
    public Links {
      links = List.copyOf(links);
    }
  }

  /**
   * One address.
   *
   * @param text what it leads to
   * @param address where
   */
  public record Link(String text, String address) {}
}
