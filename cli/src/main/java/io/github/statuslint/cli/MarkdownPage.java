// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.render.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown. */
final class MarkdownPage {

  private MarkdownPage() {}

  /** The Markdown of a page, with a line end at its end. */
  static String of(Page page) {
    return page.blocks().stream()
        .map(MarkdownPage::block)
        .collect(Collectors.joining("\n\n", "# " + page.title() + "\n\n", "\n"));
  }

  private static String block(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      return "#".repeat(heading.level()) + " " + heading.text();
    }
    if (block instanceof Page.Paragraph paragraph) {
      return paragraph.text();
    }
    if (block instanceof Page.Items items) {
      String mark = items.numbered() ? "1. " : "- ";
      return items.items().stream().map(mark::concat).collect(Collectors.joining("\n"));
    }
    if (block instanceof Page.Table table) {
      return table(table.rows());
    }
    return ((Page.Links) block)
        .links().stream()
            .map(link -> "- [" + link.text() + "](" + link.address() + ")")
            .collect(Collectors.joining("\n"));
  }

  private static String table(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    String head = "|" + "  |".repeat(columns) + "\n|" + " --- |".repeat(columns);
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")))
        .collect(Collectors.joining("\n", head + "\n", ""));
  }
}
