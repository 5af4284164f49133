// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.render.Printable;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The source around a finding, with the expression marked. Nothing of it is taken for HTML, and
 * characters that cannot be seen, or that turn the direction of text, are shown as escapes.
 */
final class SourceLines {

  private SourceLines() {}

  /** The lines as a block that the keyboard reaches, because it may be wider than the window. */
  static DomContent of(Excerpt excerpt, Span span, PageTexts words) {
    List<DomContent> lines = new ArrayList<>();
    for (int number = excerpt.firstLine(); number <= excerpt.lastLine(); number++) {
      lines.add(line(excerpt.lines().get(number - excerpt.firstLine()), number, span));
    }
    String name = words.text("report.source", Map.of("line", Integer.toString(span.line())));
    return pre(code(each(lines.toArray(DomContent[]::new))))
        .withClass("source")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", name)
        .attr("translate", "no");
  }

  private static DomContent line(String line, int number, Span span) {
    boolean marked = number >= span.line() && number <= span.endLine();
    int start = number == span.line() ? span.column() - 1 : indentation(line);
    int end = number == span.endLine() ? span.endColumn() - 1 : line.length();
    int from = Math.max(0, Math.min(start, line.length()));
    int to = Math.max(from, Math.min(end, line.length()));
    return each(
        span()
            .withClass(marked ? "line at" : "line")
            .attr("data-line", Integer.toString(number))
            .with(
                marked && from < to
                    ? each(
                        visible(line.substring(0, from)),
                        mark(visible(line.substring(from, to))),
                        visible(line.substring(to)))
                    : visible(line)),
        text("\n"));
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Tabs stay; other characters that cannot be seen become escapes that stand out. */
  static DomContent visible(String source) {
    List<DomContent> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      String one = source.substring(i, i + 1);
      String shown = one.equals("\t") ? one : Printable.of(one);
      if (shown.equals(one)) {
        plain.append(one);
        continue;
      }
      parts.add(text(plain.toString()));
      parts.add(span(shown).withClass("escape"));
      plain.setLength(0);
    }
    parts.add(text(plain.toString()));
    return each(parts.toArray(DomContent[]::new));
  }
}
