// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report is on paper. */
class PrintIT extends InBrowser {

  private static Path report;

  @BeforeAll
  static void open() throws Exception {
    report = Pages.report(temporary.resolve("report"));
  }

  private static void print(String page, String theme) {
    browser.open(report.resolve(page));
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                "print",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void paperIsWhiteAndInkIsBlack(String theme) {
    print("en/index.html", theme);

    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.run("return getComputedStyle(document.body).color"))
        .isEqualTo("rgb(0, 0, 0)");
  }

  @Test
  void whatCannotBeUsedOnPaperIsLeftOut() {
    print("en/index.html", "light");

    assertThat(browser.shown(".stops, .languages, .theme, .filters, .skip")).isEmpty();
    assertThat(browser.shown("article.finding, h1, .numbers")).hasSizeGreaterThan(3);
  }

  @Test
  void explanationsAreOpenOnPaperAndClosedAgainAfterwards() {
    print("en/index.html", "light");
    String open = "return document.querySelectorAll('.explanation[open]').length";
    String all = browser.run("return document.querySelectorAll('.explanation').length");

    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.run(open)).isEqualTo(all);
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertThat(browser.run(open)).isEqualTo("0");
  }

  @Test
  void referencesShowTheirAddresses() {
    print("en/compare/401-403.html", "light");

    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.references a'), '::after').content"))
        .contains("https://www.rfc-editor.org/");
  }

  @Test
  void listsAreNotCutOff() {
    print("en/index.html", "light");

    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.scroller')]"
                    + ".every(e => e.scrollHeight <= e.clientHeight)"))
        .isEqualTo("true");
  }
}
