// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.render.Page;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages as those of the site, each in one file that loads nothing: the styles stand in it, and it
 * leads to no other page of ours.
 */
public final class StandalonePage {

  private final Frame frame;

  /**
   * Pages.
   *
   * @param version of Statuslint, told at the foot of each page
   */
  public StandalonePage(String version) {
    this.frame = Frame.ofOnePage(version);
  }

  /**
   * A page that explains statuses.
   *
   * @param codes at least one
   * @throws IllegalArgumentException if the catalogue does not know one of them
   */
  public String ofStatuses(List<Integer> codes, Language language) {
    StatusPage pages = new StatusPage(frame);
    if (codes.size() == 1) {
      return pages.of(codes.get(0), language);
    }
    String title =
        codes.stream().map(StatusRegistry.standard()::title).collect(Collectors.joining(", "));
    return frame.page(
        PagePath.FRONT,
        language,
        "HTTP " + title,
        each(codes, code -> article(pages.content(code, language)).withClass("status-article")));
  }

  /**
   * A page that sets two statuses side by side, in the order in which they are named.
   *
   * @throws IllegalArgumentException if the catalogue does not know one of them, or both are one
   */
  public String ofComparison(int first, int second, Language language) {
    return new ComparisonPage(frame).of(first, second, language);
  }

  /** A page of headings and texts. */
  public String of(Page page) {
    return frame.page(
        PagePath.FRONT,
        page.language(),
        page.title(),
        h1(page.title()),
        each(page.blocks(), StandalonePage::block));
  }

  private static DomContent block(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      return heading.level() == 2 ? h2(heading.text()) : h3(heading.text());
    }
    if (block instanceof Page.Paragraph paragraph) {
      return p(Prose.of(paragraph.text()));
    }
    if (block instanceof Page.Items items) {
      DomContent all = each(items.items(), item -> li(Prose.of(item)));
      return items.numbered() ? ol(all) : ul(all);
    }
    if (block instanceof Page.Table table) {
      return table(tbody(each(table.rows(), row -> tr(each(row, cell -> td(Prose.of(cell)))))));
    }
    return ul(
        each(((Page.Links) block).links(), link -> li(a(link.text()).withHref(link.address()))));
  }
}
