// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.statuslint.processor.catalog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe finds nothing on any kind of page, in both themes and on wide and narrow screens. */
class AccessibilityIT extends InBrowser {

  private static final List<String> PAGES =
      List.of(
          "en/index.html",
          "es/endpoints.html",
          "ja/statuses.html",
          "fr/rules.html",
          "es/rule/AuthenticationFailureNot401.html",
          "ja/status/403.html",
          "en/status/401.html",
          "fr/compare/401-403.html");

  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  private static Path report;
  private static Path site;

  @BeforeAll
  static void open() throws Exception {
    report = Pages.report(temporary.resolve("report"));
    site = Pages.site();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void reportsHaveNoViolation(String theme) {
    for (String page : PAGES) {
      hasNoViolation(report.resolve(page), theme, WIDE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void reportsHaveNoViolationOnNarrowScreens(String theme) {
    for (String page : List.of("fr/index.html", "en/endpoints.html")) {
      hasNoViolation(report.resolve(page), theme, NARROW);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theSiteHasNoViolation(String theme) {
    for (String page : List.of("en/index.html", "ja/status/420.html")) {
      hasNoViolation(site.resolve(page), theme, WIDE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void aPageAloneHasNoViolation(String theme) throws IOException {
    Path page = Pages.alone(temporary.resolve("alone.html"), Language.JA);
    hasNoViolation(page, theme, WIDE);
    hasNoViolation(page, theme, NARROW);
  }

  @Test
  void aViolationWouldBeSeen() throws IOException {
    Path page =
        Files.writeString(
            temporary.resolve("poor.html"),
            "<!DOCTYPE html><html><head><title>Poor</title></head><body><main><h1>Poor</h1>"
                + "<p style='color: #bbb; background: #fff'>pale</p><input></main></body></html>");
    browser.open(page);

    assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
        .extracting(Rule::getId)
        .contains("color-contrast", "html-has-lang", "label");
  }

  private static void hasNoViolation(Path page, String theme, int width) {
    browser.window(width);
    browser.prefer(theme);
    browser.open(page);
    browser.run("document.querySelectorAll('details').forEach(part => { part.open = true; })");
    // Colours must be at rest before they are measured.
    browser.run(
        "document.documentElement.appendChild(document.createElement('style')).textContent ="
            + " '* { transition: none !important; }'");

    List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();

    assertThat(violations).as(page + ", " + theme + ", " + width).isEmpty();
  }
}
