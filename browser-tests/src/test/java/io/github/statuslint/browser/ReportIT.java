// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with a report. */
class ReportIT extends InBrowser {

  private static final String FINDINGS = "article.finding";

  private static Path report;

  @BeforeAll
  static void open() throws Exception {
    report = Pages.report(temporary.resolve("report"));
  }

  @BeforeEach
  void openFindings() {
    browser.window(1280);
    browser.open(report.resolve("en/index.html"));
  }

  private static int shown() {
    return browser.shown(FINDINGS).size();
  }

  private static void choose(String filter, String value) {
    new Select(browser.first("select[name=" + filter + "]")).selectByValue(value);
  }

  private static String attribute(WebElement element, String name) {
    return String.valueOf(element.getAttribute(name));
  }

  @Test
  void opensInTheLanguageOfTheMessages() {
    browser.open(report.resolve("index.html"));

    browser.await(it -> it.address().endsWith("/en/index.html"));
  }

  @Test
  void searchNarrowsTheListAndStandsInTheAddress() {
    int all = shown();
    browser.first("input[name=q]").sendKeys("login failed", Keys.chord(Keys.CONTROL, "a"));
    browser.first("input[name=q]").sendKeys("forbidden ANSWERS");

    assertThat(shown()).isEqualTo(1).isLessThan(all);
    assertThat(browser.text(".count")).isEqualTo("1 of " + all);
    assertThat(browser.address()).endsWith("#q=forbidden+ANSWERS");

    browser.open(report.resolve("en/index.html"), "#q=forbidden+ANSWERS");
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void searchForNothingThatIsThereSaysSo() {
    browser.first("input[name=q]").sendKeys("zzz");

    assertThat(shown()).isZero();
    assertThat(browser.text(".nothing")).startsWith("Nothing matches");
    assertThat(browser.shown("h3.file")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rule, InvalidStatusCode",
    "package, com.example.login",
    "severity, warning",
    "state, known",
    "state, suppressed"
  })
  void filtersByEachFact(String filter, String value) {
    int all = shown();
    choose(filter, value);

    assertThat(browser.shown(FINDINGS))
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(finding -> attribute(finding, "data-" + filter).equals(value));
    assertThat(browser.address()).endsWith("#" + filter + "=" + value);
  }

  @Test
  void filtersAreClearedAtOnce() {
    int all = shown();
    choose("severity", "warning");
    choose("package", "com.example.shop");
    browser.first("button[type=reset]").click();

    browser.await(it -> shown() == all);
    assertThat(browser.address()).endsWith("/index.html");
  }

  @Test
  void theOverviewLeadsToItsFindings() {
    browser.first("a[href='#rule=InvalidStatusCode']").click();

    browser.await(it -> it.shown(FINDINGS).size() < 5);
    assertThat(browser.shown(FINDINGS))
        .allMatch(finding -> attribute(finding, "data-rule").equals("InvalidStatusCode"));
  }

  @ParameterizedTest
  @CsvSource({"es, Hallazgos", "ja, 検出結果", "fr, Constats"})
  void theLanguageChangesAndTheFilterStays(String language, String heading) {
    choose("rule", "InvalidStatusCode");
    int before = shown();
    browser.follow(browser.first(".languages a[lang=" + language + "]"));

    assertThat(browser.text("h1")).isEqualTo(heading);
    assertThat(attribute(browser.first("html"), "lang")).isEqualTo(language);
    assertThat(shown()).isEqualTo(before);
    assertThat(browser.address()).endsWith("/" + language + "/index.html#rule=InvalidStatusCode");
  }

  @Test
  void aFindingLeadsToItsStatusesTheirComparisonAndItsRule() {
    WebElement finding = browser.first("article[data-rule=AuthenticationFailureNot401]");
    finding.findElement(By.tagName("summary")).click();
    browser.follow(finding.findElement(By.partialLinkText("403 Forbidden")));
    assertThat(browser.text("h1")).isEqualTo("403 Forbidden");

    browser.follow(browser.first("a[href$='401-403.html']"));
    assertThat(browser.text("h1")).isEqualTo("HTTP 401 Unauthorized vs 403 Forbidden");

    browser.open(report.resolve("en/index.html"));
    browser.follow(browser.first("a[href$='rule/AuthenticationFailureNot401.html']"));
    assertThat(browser.text("h1")).isEqualTo("AuthenticationFailureNot401");
    browser.follow(browser.first("main .onward a"));
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void theThemeIsTurnedAndRemembered() {
    String light = background();
    browser.first(".theme").click();
    String dark = background();
    browser.open(report.resolve("ja/endpoints.html"));

    assertThat(dark).isNotEqualTo(light);
    assertThat(background()).isEqualTo(dark);
    assertThat(attribute(browser.first(".theme"), "aria-pressed")).isEqualTo("true");

    browser.first(".theme").click();
    assertThat(background()).isEqualTo(light);
  }

  private static String background() {
    return browser.run("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void theKeyboardSkipsToTheContent() {
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the content");

    skip.sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("content");
  }

  @Test
  void theKeyboardReachesEachControl() {
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('a, button, select, input, summary')]"
                    + ".filter(e => e.tabIndex < 0).length"))
        .isEqualTo("0");
  }

  @Test
  void endpointsAreSearched() {
    browser.open(report.resolve("en/endpoints.html"));
    browser.first("input[name=q]").sendKeys("delete /orders");

    assertThat(browser.shown("tbody tr"))
        .singleElement()
        .satisfies(row -> assertThat(row.getText()).contains("Orders#remove", "204 No Content"));
  }

  @Test
  void endpointsThatCodeRegistersAreAmongThem() {
    browser.open(report.resolve("en/endpoints.html"));
    browser.first("input[name=q]").sendKeys("/health");

    assertThat(browser.shown("tbody tr"))
        .singleElement()
        .satisfies(row -> assertThat(row.getText()).contains("Health#listen", "204 No Content"));
  }

  @Test
  void aJoinedReportIsReadLikeAnyOther() throws Exception {
    int all = shown();
    Path joined = Pages.joined(temporary.resolve("joined"), List.of(report, report));
    browser.open(joined.resolve("en/index.html"));

    assertThat(shown()).isEqualTo(all);
    choose("rule", "InvalidStatusCode");
    assertThat(shown()).isLessThan(all);
    browser.follow(browser.first(".languages a[lang=ja]"));
    WebElement finding = browser.first("article[data-rule=InvalidStatusCode]");
    browser.follow(finding.findElement(By.cssSelector("a.rule-id")));
    assertThat(browser.text("h1")).isEqualTo("InvalidStatusCode");
    browser.open(joined.resolve("en/endpoints.html"));
    browser.first("input[name=q]").sendKeys("delete /orders");
    assertThat(browser.shown("tbody tr")).hasSize(1);
    browser.follow(browser.shown("tbody tr a.status").get(0));
    assertThat(browser.text("h1")).isEqualTo("204 No Content");
  }

  @ParameterizedTest
  @CsvSource({"index", "endpoints", "statuses", "rules"})
  void nothingOfTheSourceRuns(String name) {
    browser.open(report.resolve("en/" + name + ".html"));

    assertThat(browser.driver().getTitle()).endsWith("– Statuslint");
    assertThat(browser.driver().findElements(By.tagName("img"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"index", "endpoints", "statuses", "rules"})
  void pagesAreNeverWiderThanTheWindow(String name) {
    for (int width : List.of(1280, 390, 320)) {
      browser.window(width);
      browser.open(report.resolve("fr/" + name + ".html"));

      assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth <= 0"))
          .as(name + " at " + width)
          .isEqualTo("true");
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(
            browser.run(
                "return performance.getEntriesByType('resource')"
                    + ".every(e => e.name.startsWith('file:'))"))
        .isEqualTo("true");
  }
}
