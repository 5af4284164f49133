package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.article;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.rawHtml;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.registry.StatusRegistry;
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

  /**
   * A page of other content.
   *
   * @param title its heading
   * @param html what stands below the heading; nothing of it is escaped
   */
  public String of(String title, String html, Language language) {
    return frame.page(PagePath.FRONT, language, title, h1(title), rawHtml(html));
  }
}
