// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.render.UnmergeableReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMergeTest {

  @TempDir Path temporary;

  private Path written(String name, HtmlReport report) {
    Path folder = temporary.resolve(name);
    assertThat(report.write(folder)).isEmpty();
    return folder;
  }

  private Path merged(boolean openOnly, Path... reports) throws UnmergeableReport {
    Path target = temporary.resolve("all");
    assertThat(
            HtmlMerge.read(List.of(reports), "2.0")
                .write(target, Optional.of(Language.EN), openOnly))
        .isEmpty();
    return target;
  }

  private static Document page(Path folder, String name) throws IOException {
    return Jsoup.parse(folder.resolve(name));
  }

  private static List<String> counts(Path folder) throws IOException {
    return page(folder, "en/index.html").select(".numbers > div").eachText();
  }

  @Test
  void aReportAloneStaysAsItIs() throws Exception {
    Path one = written("one", ReportSamples.report());
    Path all = merged(false, one);

    for (String name : List.of("en/index.html", "ja/endpoints.html", "fr/compare/401-403.html")) {
      assertThat(Files.readString(all.resolve(name)).replace("2.0", "1.2.3"))
          .isEqualTo(Files.readString(one.resolve(name)));
    }
  }

  @Test
  void theSameReportTwiceCountsOnce() throws Exception {
    Path one = written("one", ReportSamples.report());
    Path again = written("again", ReportSamples.report());

    assertThat(counts(merged(false, one, again))).isEqualTo(counts(one));
  }

  @Test
  void modulesAreJoinedUnderTheDirectoryTheyHaveInCommon() throws Exception {
    Path base = temporary.resolve("project");
    Path shop = written("shop", ReportSamples.reportIn(base.resolve("shop")));
    Path stock = written("stock", ReportSamples.reportIn(base.resolve("stock")));
    Path all = merged(false, shop, stock);

    assertThat(counts(all)).contains("Findings 6", "Files analysed 4");
    assertThat(page(all, "en/index.html").select("h3.file").eachText())
        .contains(
            "shop/src/main/java/com/example/shop/Orders.java",
            "stock/src/main/java/com/example/shop/Orders.java");
    assertThat(page(all, "en/endpoints.html").select("tbody tr")).hasSize(6);
    assertThat(all.resolve("es/compare/401-403.html")).exists();
  }

  @Test
  void theWholeIsNotCompleteWhereAPartIsNot() throws Exception {
    Path all =
        merged(
            false,
            written("one", ReportSamples.report()),
            written("cut", ReportSamples.emptyReport()));

    assertThat(page(all, "en/index.html").select(".warning")).hasSize(2);
    assertThat(counts(all)).contains("Findings 3");
  }

  @Test
  void whatIsSuppressedOrKnownMayBeLeftOut() throws Exception {
    Path all = merged(true, written("one", ReportSamples.report()));

    assertThat(counts(all)).containsExactly("Findings 1", "Warnings 1", "Files analysed 2");
    assertThat(all.resolve("en/compare/400-409.html")).doesNotExist();
  }

  @Test
  void mayReplaceAReportThatItReads() throws Exception {
    Path one = written("all", ReportSamples.report());

    assertThat(counts(merged(false, one))).contains("Findings 3");
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Path all = merged(false, written("one", ReportSamples.hostileReport()));
    Document page = page(all, "en/index.html");

    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select("h4").get(0).wholeText()).contains(ReportSamples.HOSTILE_SHOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"rule\":\"AuthenticationFailureNot401\" | \"rule\":\"../../../index\"",
        "\"variant\":\"message\" | \"variant\":\"none\"",
        "\"severity\":\"WARNING\" | \"severity\":\"LOUD\"",
        "\"base\":\"file: | \"base\":\"https:",
        "\"format\":1 | \"format\":2",
        "\"findings\": | \"results\":",
        "{\"generator\":\"Statuslint | {\"generator\":\"Another",
        "} | "
      })
  void whatIsNoReportIsRefused(String text, String instead) throws IOException {
    Path sound = written("sound", ReportSamples.report());
    Path damaged = written("damaged", ReportSamples.report());
    Path data = damaged.resolve("report.json");
    Files.writeString(data, Files.readString(data).replace(text, instead == null ? "" : instead));

    UnmergeableReport refused =
        catchThrowableOfType(
            UnmergeableReport.class, () -> HtmlMerge.read(List.of(sound, damaged), "2.0"));

    assertThat(refused.kind()).isEqualTo("merge.notPages");
    assertThat(refused.file()).isEqualTo(damaged);
  }

  @Test
  void aFolderWithoutAReportIsRefused() {
    UnmergeableReport refused =
        catchThrowableOfType(
            UnmergeableReport.class, () -> HtmlMerge.read(List.of(temporary), "2.0"));

    assertThat(refused.kind()).isEqualTo("merge.notPages");
  }

  @Test
  void twoWritingsAreEqual() throws IOException {
    assertThat(written("one", ReportSamples.report()).resolve("report.json"))
        .hasSameTextualContentAs(written("two", ReportSamples.report()).resolve("report.json"));
  }
}
