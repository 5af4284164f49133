// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.SourceLinter.Told;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.render.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes findings as compilers do: place, level, message, the source line and a caret. */
final class FindingPrinter {

  private static final String INDENT = "    ";
  private static final String CUT = "...";

  private final Terminal terminal;
  private final CommandWords words;

  FindingPrinter(Terminal terminal, CommandWords words) {
    this.terminal = terminal;
    this.words = words;
  }

  /** The lines of a message. */
  String text(Told told) {
    List<String> lines = told.message().lines().toList();
    StringBuilder text = new StringBuilder();
    text.append(head(told)).append(Printable.of(lines.get(0))).append('\n');
    source(told).ifPresent(text::append);
    for (String line : lines.subList(1, lines.size())) {
      String content = line.strip();
      int width = terminal.width() - INDENT.length() - 2;
      List<String> wrapped = Columns.wrap(Printable.of(content), width, words.language().locale());
      text.append(INDENT).append(String.join("\n" + INDENT + "  ", wrapped)).append('\n');
    }
    return text.toString();
  }

  private String head(Told told) {
    Span span = told.span();
    String file = Printable.of(span.file());
    String place =
        span.line() > 0 ? file + ":" + span.line() + ":" + span.column() + ":" : file + ":";
    Terminal.Style style =
        switch (told.severity()) {
          case ERROR -> Terminal.Style.RED;
          case WARNING -> Terminal.Style.YELLOW;
          case NOTE, OFF -> Terminal.Style.BLUE;
        };
    String level = words.text("severity." + told.severity().name().toLowerCase(Locale.ROOT)) + ":";
    return terminal.style(Terminal.Style.BOLD, place) + " " + terminal.style(style, level) + " ";
  }

  /** The source line with a mark below the expression. */
  private Optional<String> source(Told told) {
    Span span = told.span();
    Optional<Excerpt> excerpt = told.excerpt();
    int index = excerpt.map(lines -> span.line() - lines.firstLine()).orElse(-1);
    if (index < 0 || index >= excerpt.orElseThrow().lines().size()) {
      return Optional.empty();
    }
    String line = excerpt.orElseThrow().lines().get(index);
    int start = Math.min(Math.max(span.column() - 1, 0), line.length());
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
    end = Math.min(Math.max(end, start), line.length());
    int blank = line.length() - line.stripLeading().length();
    String before = shown(line.substring(Math.min(blank, start), start));
    String marked = shown(line.substring(start, end));
    String after = shown(line.substring(end).stripTrailing());
    return Optional.of(marked(before, marked, after));
  }

  private String marked(String before, String marked, String after) {
    int room = terminal.width() - INDENT.length() - 2 * CUT.length();
    String left = before;
    if (Columns.width(before) + Math.min(Columns.width(marked), room / 2) > room) {
      left = CUT + last(before, room / 3);
    }
    int rest = Math.max(room - Columns.width(left), 8);
    String middle = first(marked, rest);
    String right = first(after, Math.max(rest - Columns.width(middle), 0));
    boolean cut = !(middle + right).equals(marked + after);
    String mark = "^" + "~".repeat(Math.max(Columns.width(middle) - 1, 0));
    return INDENT
        + left
        + middle
        + right
        + (cut ? CUT : "")
        + "\n"
        + INDENT
        + " ".repeat(Columns.width(left))
        + terminal.style(Terminal.Style.GREEN, mark)
        + "\n";
  }

  private static String shown(String source) {
    return Printable.of(source.replace("\t", "    "));
  }

  private static String first(String text, int columns) {
    int width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += Columns.width(text.codePointAt(at));
      if (width > columns) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  private static String last(String text, int columns) {
    String reversed = new StringBuilder(text).reverse().toString();
    return new StringBuilder(first(reversed, columns)).reverse().toString();
  }
}
