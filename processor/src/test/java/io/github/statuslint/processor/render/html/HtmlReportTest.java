// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

  @TempDir Path temporary;

  private Path written(HtmlReport report) {
    Path folder = temporary.resolve("report");
    assertThat(report.write(folder)).isEmpty();
    return folder;
  }

  private static Document page(Path folder, String name) throws IOException {
    return Jsoup.parse(folder.resolve(name));
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void opensInTheLanguageOfTheMessages() throws IOException {
    Path folder = written(ReportSamples.emptyReport());

    assertThat(page(folder, "index.html").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=ja/index.html");
  }

  @Test
  void countsByRulePackageSeverityAndState() throws IOException {
    Document page = page(written(ReportSamples.report()), "en/index.html");

    assertThat(page.select(".numbers > div").eachText())
        .containsExactly(
            "Findings 3",
            "Warnings 2",
            "Notes 1",
            "In the baseline 1",
            "Suppressed in the source 1",
            "Files analysed 2");
    assertThat(page.select(".counts th[scope=row] a").eachText())
        .containsExactly(
            "AuthenticationFailureNot401",
            "ChallengeMissing",
            "ConflictNot409",
            "com.example.shop",
            "com.example.login");
  }

  @Test
  void givesFiltersWhatTheyAskFor() throws IOException {
    Document page = page(written(ReportSamples.report()), "en/index.html");

    for (String name : List.of("rule", "package", "severity", "state")) {
      List<String> offered =
          new ArrayList<>(page.select("select[name=" + name + "] option").eachAttr("value"));
      offered.remove("");
      assertThat(page.select(".finding").eachAttr("data-" + name)).containsAll(offered);
      assertThat(offered).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsEachFindingInEachLanguage(Language language) throws IOException {
    Document page = page(written(ReportSamples.report()), language.tag() + "/index.html");
    Element finding = page.select("#finding-1").get(0);

    assertThat(finding.select("h4").text()).contains("answer", "403 Forbidden");
    assertThat(finding.select("mark").text()).isEqualTo("HttpStatus.FORBIDDEN");
    assertThat(finding.select(".explanation h5")).hasSize(4);
    assertThat(finding.select("a").eachAttr("href"))
        .contains(
            "rule/AuthenticationFailureNot401.html",
            "status/403.html",
            "status/401.html",
            "compare/401-403.html");
  }

  @Test
  void linksOnlyToPagesThatAreThere() throws IOException {
    Path folder = written(ReportSamples.report());
    for (Path file : pages(folder)) {
      for (Element link : Jsoup.parse(file).select("[href], [src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!address.startsWith("#") && !address.startsWith("https://")) {
          assertThat(file.resolveSibling(address.replaceAll("#.*", ""))).as("%s", file).exists();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/orders/{id}, GET, 200 OK 404 Not Found, –, –",
    "/orders/{id}, DELETE, 409 Conflict not documented, 204 No Content, 204 No Content",
    "/logins, POST, –, –, –"
  })
  void listsTheEndpoints(
      String path, String method, String sends, String declares, String documents)
      throws IOException {
    Document page = page(written(ReportSamples.report()), "en/endpoints.html");

    assertThat(page.select("tbody tr"))
        .extracting(
            row -> row.select(".path").text(),
            row -> row.select(".method").text(),
            row -> row.select(".sends").text(),
            row -> row.select(".declares").text(),
            row -> row.select(".documents").text())
        .contains(tuple(path, method, sends, declares, documents));
  }

  @Test
  void saysWhatMayBeMissing() throws IOException {
    Document page = page(written(ReportSamples.emptyReport()), "en/index.html");

    assertThat(page.select(".warning").eachText())
        .containsExactly(
            "The compiler stopped before every class was analysed. Findings may be missing.",
            "ConflictNot409 failed on src/main/java/com/example/shop/Orders.java."
                + " Findings may be missing.");
    assertThat(page.select("main").text()).contains("No findings.");
  }

  @Test
  void escapesWhatTheSourceSays() throws IOException {
    Path folder = written(ReportSamples.hostileReport());
    for (Path file : pages(folder)) {
      Document page = Jsoup.parse(file);
      assertThat(page.select("img, [onerror]")).as("%s", file).isEmpty();
      assertThat(page.select("script").eachAttr("src"))
          .allMatch(address -> address.endsWith("assets/statuslint.js"));
      assertThat(page.select("script").eachText()).isEmpty();
      assertThat(Files.readString(file)).doesNotContain("\u202e", "\u0007", "\u2066");
    }
    Document page = page(folder, "en/index.html");
    assertThat(page.select("h4").get(0).wholeText()).contains(ReportSamples.HOSTILE_SHOWN);
    assertThat(page.select("mark").get(0).wholeText()).isEqualTo("</scri");
    assertThat(page(folder, "en/endpoints.html").select("tbody tr").get(0).wholeText())
        .contains(ReportSamples.HOSTILE_SHOWN);
  }

  @Test
  void leavesForeignFilesAlone() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("report"));
    Path foreign = Files.writeString(folder.resolve("index.html"), "<p>mine</p>");

    assertThat(ReportSamples.report().write(folder))
        .extracting(Refused::file)
        .containsExactly(foreign);
    assertThat(foreign).hasContent("<p>mine</p>");
  }

  @Test
  void removesItsPagesOfBefore() throws IOException {
    Path folder = written(ReportSamples.report());
    Path mine = Files.writeString(folder.resolve("en/rule/Mine.html"), "<p>mine</p>");
    Path copy =
        Files.copy(
            folder.resolve("en/status/401.html"), folder.resolve("en/status/401 (copy).html"));
    written(ReportSamples.emptyReport());

    assertThat(pages(folder).stream().map(page -> folder.relativize(page).toString()))
        .contains("en/index.html", "ja/rules.html")
        .noneMatch(page -> page.contains("compare/") || page.endsWith("401.html"));
    assertThat(mine).hasContent("<p>mine</p>");
    assertThat(copy).exists();
  }

  @Test
  void removesNothingWhereItCouldNotWriteAll() throws IOException {
    Path folder = written(ReportSamples.report());
    Files.writeString(folder.resolve("ja/rules.html"), "<p>mine</p>");

    assertThat(ReportSamples.emptyReport().write(folder)).hasSize(1);
    assertThat(folder.resolve("en/status/401.html")).exists();
  }
}
