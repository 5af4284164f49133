// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {

  private final Sentences english = Sentences.in(Language.EN);

  @Test
  void fillsAPatternOnce() {
    assertThat(english.fill("entry", Map.of("code", "{text}", "text", "A $1 \\ {code}.")))
        .isEqualTo("{text}: A $1 \\ {code}.");
  }

  @Test
  void namesThePlaceThatHasNoValue() {
    assertThatThrownBy(() -> english.fill("entry", Map.of("code", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pattern entry asks for text");
  }

  @Test
  void namesAnUnknownKey() {
    assertThatThrownBy(() -> english.text("nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("labels.properties has no nothing.en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"EN | x, y and z", "ES | x, y y z", "JA | x、yとz", "FR | x, y et z"})
  void enumerates(Language language, String expected) {
    assertThat(Sentences.in(language).enumeration(List.of("x", "y", "z"))).isEqualTo(expected);
  }

  @Test
  void enumeratesOneWord() {
    assertThat(english.enumeration(List.of("x"))).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"EN | One. Two.", "ES | One. Two.", "JA | One.Two.", "FR | One. Two."})
  void setsSentencesBehindEachOther(Language language, String expected) {
    assertThat(Sentences.in(language).sentences("One.", "Two.")).isEqualTo(expected);
  }
}
