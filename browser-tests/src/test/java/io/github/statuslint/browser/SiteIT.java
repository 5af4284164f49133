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
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with the site of the catalogue. */
class SiteIT extends InBrowser {

  private static Path site;

  @BeforeAll
  static void open() throws Exception {
    site = Pages.site();
  }

  @BeforeEach
  void openFrontPage() {
    browser.open(site.resolve("en/index.html"));
  }

  private static List<String> shown() {
    return browser.shown(".catalogue .title").stream().map(WebElement::getText).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 404, 404 Not Found",
    "en, teapot, 418 (Unused)",
    "en, forb, 403 Forbidden",
    "fr, compris la requete, 403 Forbidden",
    "ja, ４０４, 404 Not Found"
  })
  void findsAStatusByCodeNameOrWords(String language, String words, String status) {
    browser.open(site.resolve(language + "/index.html"));
    browser.first("input[name=q]").sendKeys(words);

    assertThat(shown()).contains(status).hasSizeLessThan(20);
  }

  @Test
  void comparesAnyTwo() {
    new Select(browser.first("select[name=a]")).selectByValue("403");
    new Select(browser.first("select[name=b]")).selectByValue("202");
    browser.first("form.compare button").click();

    browser.await(it -> it.text("h1").equals("HTTP 202 Accepted vs 403 Forbidden"));
    assertThat(browser.address()).endsWith("/en/compare/202-403.html");
  }

  @Test
  void comparesNoStatusWithItself() {
    new Select(browser.first("select[name=b]")).selectByValue("401");
    browser.first("form.compare button").click();

    assertThat(browser.text(".complaint")).isEqualTo("Choose two different statuses.");
  }

  @Test
  void aComparisonLeadsBackToTheForm() {
    browser.open(site.resolve("en/compare/404-410.html"));
    browser.follow(browser.first(".onward a"));

    assertThat(new Select(browser.first("select[name=a]")).getFirstSelectedOption().getText())
        .isEqualTo("404 Not Found");
    assertThat(new Select(browser.first("select[name=b]")).getFirstSelectedOption().getText())
        .isEqualTo("410 Gone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | 202-403 | Descripción | Cuándo lo verás | Cómo solucionarlo | Diferencias clave"
            + " | Cuándo usar cada uno | Saber más",
        "ja | 202-403 | 説明 | このコードが表示される場合 | 解決方法 | 主な違い | どちらをいつ使うか | 詳しく見る",
        "fr | 202-401 | Description | Quand vous le voyez | Comment résoudre | Différences clés"
            + " | Quand utiliser lequel | En savoir plus"
      })
  void showsEverySectionOfTheSeeds(
      String language,
      String pair,
      String description,
      String when,
      String fix,
      String differences,
      String choice,
      String more) {
    browser.open(site.resolve(language + "/compare/" + ordered(pair) + ".html"));

    assertThat(browser.shown("main h3").stream().map(WebElement::getText))
        .containsExactly(description, when, fix, description, when, fix);
    assertThat(browser.shown("main h2").stream().map(WebElement::getText))
        .endsWith(differences, choice, more)
        .hasSize(5);
    assertThat(browser.shown("main .lede, main .side p, main .choice p"))
        .hasSize(8)
        .allMatch(text -> text.getText().length() > 10);
    assertThat(browser.shown("main .differences li")).hasSize(5);
    assertThat(browser.shown("main .references a")).hasSize(2);
  }

  @Test
  void codeStandsInTheLineOfItsSentence() {
    browser.open(site.resolve("fr/compare/401-403.html"));

    assertThat(browser.shown("main .differences code"))
        .isNotEmpty()
        .allMatch(code -> code.getSize().getHeight() < 40);
  }

  private static String ordered(String pair) {
    String[] codes = pair.split("-", 2);
    return codes[0].compareTo(codes[1]) < 0 ? pair : codes[1] + "-" + codes[0];
  }

  @Test
  void aStatusLeadsToItsComparisonsInTheSameLanguage() {
    browser.open(site.resolve("es/status/403.html"));
    browser.follow(browser.first(".comparisons a[href$='401-403.html']"));
    browser.follow(browser.first(".languages a[lang=ja]"));

    assertThat(browser.address()).endsWith("/ja/compare/401-403.html");
    assertThat(browser.shown("main h2").get(2).getText()).isEqualTo("主な違い");
  }

  @Test
  void followsTheThemeOfTheSystem() {
    String light = browser.run("return getComputedStyle(document.body).backgroundColor");
    browser.prefer("dark");
    String dark = browser.run("return getComputedStyle(document.body).backgroundColor");
    browser.prefer("light");

    assertThat(dark).isNotEqualTo(light);
  }
}
