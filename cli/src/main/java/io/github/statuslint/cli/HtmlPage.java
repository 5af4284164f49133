package io.github.statuslint.cli;

import io.github.statuslint.processor.render.html.StandalonePage;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a page as one HTML document that loads nothing. */
final class HtmlPage {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private HtmlPage() {}

  /** The document of a page. */
  static String of(Page page) {
    String body = page.blocks().stream().map(HtmlPage::block).collect(Collectors.joining("\n"));
    return new StandalonePage(Statuslint.version()).of(page.title(), body, page.language());
  }

  private static String block(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      return element("h" + heading.level(), escape(heading.text()));
    }
    if (block instanceof Page.Paragraph paragraph) {
      return element("p", text(paragraph.text()));
    }
    if (block instanceof Page.Items items) {
      return element(
          items.numbered() ? "ol" : "ul",
          items.items().stream()
              .map(item -> element("li", text(item)))
              .collect(Collectors.joining("\n")));
    }
    if (block instanceof Page.Table table) {
      return element(
          "table",
          table.rows().stream()
              .map(row -> row.stream().map(cell -> element("td", text(cell))))
              .map(cells -> element("tr", cells.collect(Collectors.joining())))
              .collect(Collectors.joining("\n")));
    }
    return element(
        "ul",
        ((Page.Links) block)
            .links().stream()
                .map(link -> element("li", anchor(link)))
                .collect(Collectors.joining("\n")));
  }

  private static String anchor(Page.Link link) {
    return "<a href=\"" + escape(link.address()) + "\">" + escape(link.text()) + "</a>";
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  /** Text in which words between backquotes are code. */
  private static String text(String text) {
    return CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
