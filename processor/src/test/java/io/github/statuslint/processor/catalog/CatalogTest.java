// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.StatusRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CatalogTest {

  private final Catalog catalog = Catalog.standard();

  @ParameterizedTest
  @EnumSource
  void explainsEveryRegisteredStatus(Language language) {
    assertThat(StatusRegistry.standard().all())
        .allSatisfy(status -> assertThat(catalog.text(status.code(), language)).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void explainsEveryVendorStatus(Language language) {
    assertThat(StatusRegistry.standard().allVendors())
        .allSatisfy(
            vendor -> {
              assertThat(catalog.vendorText(vendor.key(), language)).isPresent();
              assertThat(catalog.text(vendor.code(), language)).isPresent();
            });
  }

  @Test
  void readsAllPartsOfAText() {
    StatusText text = catalog.text(502, Language.EN).orElseThrow();

    assertThat(text.gloss()).isEqualTo("the server behind the gateway gave an invalid response");
    assertThat(text.description()).startsWith("A gateway or proxy passed the request on");
    assertThat(text.whenYouSeeIt()).startsWith("You see it after a deployment");
    assertThat(text.howToFix()).startsWith("Wait a few seconds");
    assertThat(text.howToUse()).startsWith("Send it only while you act as a gateway");
  }

  @Test
  void takesTheFirstVendorWhereNobodyRegisteredTheNumber() {
    assertThat(catalog.text(499, Language.EN))
        .isEqualTo(catalog.vendorText("499-client-closed-request", Language.EN));
  }

  @Test
  void prefersTheRegisteredMeaningOfANumber() {
    assertThat(catalog.text(103, Language.EN))
        .isNotEqualTo(catalog.vendorText("103-checkpoint", Language.EN));
  }

  @Test
  void isSilentOnNumbersThatNobodyUses() {
    assertThat(catalog.text(477, Language.EN)).isEmpty();
    assertThat(catalog.vendorText("404-not-found", Language.EN)).isEmpty();
    assertThat(catalog.vendorText("../status/404", Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "EN | Description | When you see it | How to fix it | How to use it | Key differences |"
            + " When to use which | Learn more",
        "ES | Descripción | Cuándo lo verás | Cómo solucionarlo | Cómo usarlo | Diferencias clave |"
            + " Cuándo usar cada uno | Saber más",
        "JA | 説明 | このコードが表示される場合 | 解決方法 | 使い方 | 主な違い | どちらをいつ使うか | 詳しく見る",
        "FR | Description | Quand vous le voyez | Comment résoudre | Comment l'utiliser |"
            + " Différences clés | Quand utiliser lequel | En savoir plus"
      })
  void labelsTheSections(
      Language language,
      String description,
      String when,
      String fix,
      String use,
      String differences,
      String choose,
      String more) {
    Labels labels = catalog.labels(language);

    assertThat(labels.description()).isEqualTo(description);
    assertThat(labels.whenYouSeeIt()).isEqualTo(when);
    assertThat(labels.howToFix()).isEqualTo(fix);
    assertThat(labels.howToUse()).isEqualTo(use);
    assertThat(labels.keyDifferences()).isEqualTo(differences);
    assertThat(labels.whenToUseWhich()).isEqualTo(choose);
    assertThat(labels.learnMore()).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 4xx Client Error",
        "ES | 4xx Error del cliente",
        "JA | 4xxクライアントエラー",
        "FR | 4xx Erreur du client"
      })
  void namesTheClasses(Language language, String name) {
    assertThat(catalog.labels(language).className(StatusClass.CLIENT_ERROR)).isEqualTo(name);
    assertThat(catalog.labels(language).classNames()).containsOnlyKeys(StatusClass.values());
  }

  @Test
  void givesPatternsForCodeThatFillsThem() {
    assertThat(catalog.pattern("classes.same", Language.EN))
        .isEqualTo("{a} and {b} are both {classA} responses.");
  }
}
