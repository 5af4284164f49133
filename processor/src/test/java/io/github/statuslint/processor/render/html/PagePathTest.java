// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.catalog.Language;
import org.junit.jupiter.api.Test;

class PagePathTest {

  private final PagePath status = PagePath.status(404);

  @Test
  void namesAPairTheSameWayRoundAlways() {
    assertThat(PagePath.comparison(403, 202))
        .isEqualTo(PagePath.comparison(202, 403))
        .isEqualTo(new PagePath("compare/202-403.html"));
  }

  @Test
  void leadsToPagesOfTheSameLanguage() {
    assertThat(PagePath.FRONT.linkTo(status)).isEqualTo("status/404.html");
    assertThat(status.linkTo(PagePath.FRONT)).isEqualTo("../index.html");
    assertThat(status.linkTo(PagePath.comparison(404, 410))).isEqualTo("../compare/404-410.html");
  }

  @Test
  void leadsToItselfInAnotherLanguage() {
    assertThat(PagePath.FRONT.linkTo(Language.JA)).isEqualTo("../ja/index.html");
    assertThat(status.linkTo(Language.FR)).isEqualTo("../../fr/status/404.html");
  }

  @Test
  void leadsToSharedFiles() {
    assertThat(status.linkToAsset("statuslint.css")).isEqualTo("../../assets/statuslint.css");
  }

  @Test
  void liesInTheFolderOfItsLanguage() {
    assertThat(status.file(Language.ES)).isEqualTo("es/status/404.html");
  }
}
