// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Comparison;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Section;
import io.github.statuslint.processor.finding.ReportFile.Refusal;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A site of a few statuses; that of all is opened in a browser. */
class CatalogSiteTest {

  private static final List<Integer> CODES = List.of(202, 401, 403, 418, 420, 206, 999);

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void write() {
    folder = temporary.resolve("site");
    assertThat(site().write(folder, Language.EN)).isEmpty();
  }

  private static CatalogSite site() {
    return new CatalogSite("1.2.3", new TreeSet<>(CODES));
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(folder.resolve(name));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void hasAPageForEachStatusAndEachPairInEachLanguage() throws IOException {
    int pairs = CODES.size() * (CODES.size() - 1) / 2;

    assertThat(files()).hasSize(4 * (1 + CODES.size() + pairs) + 3);
  }

  @ParameterizedTest
  @CsvSource({"202, 403, ES", "202, 403, JA", "202, 401, FR"})
  void showsEverySectionOfTheSeeds(int a, int b, Language language) throws IOException {
    Comparison comparison = Catalog.standard().compare(a, b, language);
    Document page =
        page(language.tag() + "/compare/" + Math.min(a, b) + "-" + Math.max(a, b) + ".html");

    assertThat(page.selectXpath("//h1").text()).isEqualTo(comparison.title());
    assertThat(page.select("main > p.lede").get(0).wholeText()).isEqualTo(comparison.summary());
    assertThat(page.select("main h2, main h3").eachText())
        .filteredOn(heading -> !heading.matches("\\d{3} .*"))
        .isEqualTo(comparison.sections().stream().map(Section::heading).toList());
    assertThat(page.select(".side p"))
        .extracting(Element::wholeText)
        .isEqualTo(
            comparison.sections().stream()
                .limit(6)
                .flatMap(section -> section.paragraphs().stream())
                .map(text -> text.replace("`", ""))
                .toList());
    assertThat(page.select("ol.differences > li")).hasSize(5);
    assertThat(page.select(".references a").eachAttr("href"))
        .isEqualTo(comparison.sections().get(8).paragraphs());
  }

  @Test
  void linksOnlyToPagesThatAreThere() throws IOException {
    for (Path file : files()) {
      if (!file.toString().endsWith(".html")) {
        continue;
      }
      for (Element link : Jsoup.parse(file).select("[href], [src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!address.startsWith("#") && !address.startsWith("https://")) {
          assertThat(file.resolveSibling(address.replaceAll("#.*", ""))).as("%s", file).exists();
        }
      }
    }
  }

  @Test
  void needsNoNetwork() throws IOException {
    for (Path file : files()) {
      assertThat(Jsoup.parse(file).select("[src^=http], link[href^=http], [src^=//]"))
          .as("%s", file)
          .isEmpty();
      assertThat(Files.readString(file)).doesNotContain("@import", "url(http");
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsItsLanguageAndThatOfEnglishParts(Language language) throws IOException {
    Document page = page(language.tag() + "/status/403.html");

    assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
    assertThat(page.select("h1 .phrase[lang=en]")).hasSize(language == Language.EN ? 0 : 1);
    assertThat(page.select(".languages a").eachAttr("lang"))
        .containsExactly("en", "es", "ja", "fr");
    assertThat(page.select(".languages a[aria-current]").attr("lang")).isEqualTo(language.tag());
  }

  @Test
  void explainsAllMeaningsOfANumber() throws IOException {
    assertThat(page("en/status/420.html").select("h1, .meanings h3").eachText())
        .containsExactly("420 Enhance Your Calm", "420 Locked store", "420 Method Failure");
    assertThat(page("en/status/999.html").select(".facts dd").eachText())
        .startsWith("Outside HTTP's range", "Not registered", "LinkedIn");
  }

  @Test
  void headingsStepDownOneAtATime() throws IOException {
    for (Path file : files()) {
      int level = 0;
      for (Element heading : Jsoup.parse(file).select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertThat(next).as("%s: %s", file, heading.text()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Map<Path, String> before = contents();
    folder = temporary.resolve("again");
    site().write(folder, Language.EN);

    assertThat(contents()).isEqualTo(before);
  }

  private Map<Path, String> contents() throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    for (Path file : files()) {
      contents.put(folder.relativize(file), Files.readString(file));
    }
    return contents;
  }

  @Test
  void replacesItsOwnPagesAndNoOthers() throws IOException {
    Path foreign = folder.resolve("es/status/403.html");
    Files.writeString(foreign, "<p>mine</p>");

    assertThat(site().write(folder, Language.FR))
        .containsExactly(new Refused(foreign, new Refusal("file.foreign", "")));
    assertThat(foreign).hasContent("<p>mine</p>");
    assertThat(page("index.html").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=fr/index.html");
  }
}
