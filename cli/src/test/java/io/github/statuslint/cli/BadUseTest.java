// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is not there is told in one line that names what is. */
class BadUseTest {

  @Test
  void namesTheNearestStatus() {
    assertThat(Ran.run("explain", "4044", "--lang", "en").complaint())
        .contains("'4044'", "404 Not Found");
    assertThat(Ran.run("compare", "401", "forbiden", "--lang", "es").complaint())
        .contains("'forbiden'", "403 Forbidden", "más parecido");
  }

  @Test
  void namesTheNearestLanguage() {
    assertThat(Ran.run("explain", "404", "--lang", "jp").complaint())
        .contains("--lang", "'jp'", "en, es, ja, fr", "'ja'");
  }

  @Test
  void namesTheNearestRule() {
    assertThat(Ran.run("rules", "AllowMising", "--lang", "fr").complaint())
        .contains("AllowMising", "AllowMissing", "il n'y a pas de règle");
  }

  @Test
  void namesTheNearestCommandAndOption() {
    assertThat(Ran.run("expalin", "404").complaint()).contains("expalin", "explain");
    assertThat(Ran.run("explain", "404", "--lnag", "en").complaint()).contains("--lnag", "--lang");
  }

  @Test
  void namesTheFormats() {
    assertThat(Ran.run("explain", "404", "--format", "pdf").complaint())
        .contains("--format", "pdf", "MARKDOWN");
  }

  @Test
  void doesNotCompareAStatusWithItself() {
    assertThat(Ran.run("compare", "404", "not-found", "--lang", "ja").complaint()).contains("404");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(Ran.run("compare", "404").complaint()).contains("CODE");
  }
}
