// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.render.Page;
import java.util.List;
import java.util.Locale;

/** Writes a page for a terminal. */
final class TextPage {

  private final Terminal terminal;
  private final StringBuilder text = new StringBuilder();
  private Locale locale = Locale.ROOT;

  private TextPage(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The text of a page, with a line end at its end. */
  static String of(Page page, Terminal terminal) {
    TextPage writer = new TextPage(terminal);
    writer.locale = page.language().locale();
    writer.lines(page.title(), "", Terminal.Style.BOLD);
    for (Page.Block block : page.blocks()) {
      writer.write(block);
    }
    return writer.text.toString();
  }

  private void write(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      text.append('\n');
      lines(heading.text(), heading.level() > 2 ? "  " : "", Terminal.Style.BOLD);
    } else if (block instanceof Page.Paragraph paragraph) {
      lines(paragraph.text(), "  ", null);
    } else if (block instanceof Page.Items items) {
      int number = 0;
      for (String item : items.items()) {
        number++;
        item(items.numbered() ? number + ". " : "- ", item);
      }
    } else if (block instanceof Page.Table table) {
      table(table.rows());
    } else if (block instanceof Page.Links links) {
      links
          .links()
          .forEach(
              link -> {
                lines(link.text(), "  ", null);
                text.append("    ").append(link.address()).append('\n');
              });
    }
  }

  private void lines(
      String content, String indent, Terminal.@org.jspecify.annotations.Nullable Style style) {
    for (String line : Columns.wrap(content, terminal.width() - indent.length(), locale)) {
      text.append(indent).append(style == null ? line : terminal.style(style, line)).append('\n');
    }
  }

  private void item(String mark, String content) {
    String indent = " ".repeat(2 + mark.length());
    boolean first = true;
    for (String line : Columns.wrap(content, terminal.width() - indent.length(), locale)) {
      text.append(first ? "  " + mark : indent).append(line).append('\n');
      first = false;
    }
  }

  /** The last column gets what the others leave, and is broken into lines there. */
  private void table(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
      }
    }
    int before = 2;
    for (int i = 0; i < columns - 1; i++) {
      before += widths[i] + 2;
    }
    int left = Math.max(terminal.width() - before, 20);
    for (List<String> row : rows) {
      text.append("  ");
      for (int i = 0; i < columns - 1; i++) {
        text.append(row.get(i)).append(" ".repeat(widths[i] - Columns.width(row.get(i)) + 2));
      }
      List<String> last = Columns.wrap(row.get(columns - 1), left, locale);
      text.append(String.join("\n" + " ".repeat(before), last)).append('\n');
    }
  }
}
