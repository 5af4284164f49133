// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LanguageTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByTagAndLocale(Language language) {
    assertThat(Language.of(language.tag())).contains(language);
    assertThat(Language.of(language.tag().toUpperCase(Locale.ROOT))).contains(language);
    assertThat(Language.of(language.locale())).contains(language);
  }

  @Test
  void doesNotCareForTheCountry() {
    assertThat(Language.of(Locale.CANADA_FRENCH)).contains(Language.FR);
    assertThat(Language.of(Locale.UK)).contains(Language.EN);
  }

  @Test
  void isEmptyWhereTheCatalogueLacksIt() {
    assertThat(Language.of(Locale.GERMAN)).isEmpty();
    assertThat(Language.of(Locale.ROOT)).isEmpty();
    assertThat(Language.of("en-US")).isEmpty();
    assertThat(Language.of("")).isEmpty();
  }
}
