// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.render.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page alone says what the site's page says, and leads to no page that is not there. */
class StandalonePageTest {

  private static final Page OTHER =
      new Page(
          Language.ES,
          "<Reglas>",
          List.of(
              new Page.Heading(2, "Uno & dos"),
              new Page.Paragraph("Usa `<b>` aquí"),
              new Page.Items(true, List.of("primero")),
              new Page.Table(List.of(List.of("a", "b"))),
              new Page.Links(List.of(new Page.Link("RFC 9110", "https://example.com/")))));

  private final StandalonePage pages = new StandalonePage("1.2.3");

  @TempDir Path temporary;

  private Document site(String page) throws Exception {
    new CatalogSite("1.2.3", new TreeSet<>(List.of(202, 403))).write(temporary, Language.EN);
    return Jsoup.parse(temporary.resolve(page));
  }

  @ParameterizedTest
  @EnumSource
  void aComparisonIsThatOfTheSite(Language language) throws Exception {
    Document alone = Jsoup.parse(pages.ofComparison(202, 403, language));
    Document site = site(language.tag() + "/compare/202-403.html");

    assertThat(alone.select("main h1, main h2, main h3, main p:not(.onward), main li").eachText())
        .isEqualTo(
            site.select("main h1, main h2, main h3, main p:not(.onward), main li").eachText());
    assertThat(alone.title()).isEqualTo(site.title());
  }

  @ParameterizedTest
  @EnumSource
  void aStatusIsThatOfTheSiteWithoutItsComparisons(Language language) throws Exception {
    Document alone = Jsoup.parse(pages.ofStatuses(List.of(403), language));
    Document site = site(language.tag() + "/status/403.html");
    site.select(".comparisons").remove();

    assertThat(alone.select("main").text()).isEqualTo(site.select("main").text());
  }

  @Test
  void severalStatusesStandOnOnePage() {
    Document page = Jsoup.parse(pages.ofStatuses(List.of(404, 499), Language.EN));

    assertThat(page.select("h1").eachText())
        .containsExactly("404 Not Found", "499 Client Closed Request");
    assertThat(page.title()).startsWith("HTTP 404 Not Found, 499 Client Closed Request");
  }

  @Test
  void linksLeadToTheWebOnly() {
    for (String html :
        List.of(
            pages.ofStatuses(List.of(401, 403, 499), Language.FR),
            pages.ofComparison(403, 401, Language.JA),
            pages.of(OTHER))) {
      assertThat(Jsoup.parse(html).select("[href], [src]").eachAttr("href"))
          .allMatch(address -> address.startsWith("https://"));
    }
  }

  @Test
  void otherContentIsEscaped() {
    Document page = Jsoup.parse(pages.of(OTHER));

    assertThat(page.select("main h1, main h2, main p, main ol li, main td").eachText())
        .containsExactly("<Reglas>", "Uno & dos", "Usa <b> aquí", "primero", "a", "b");
    assertThat(page.select("main b")).isEmpty();
    assertThat(page.select("code").text()).isEqualTo("<b>");
  }
}
