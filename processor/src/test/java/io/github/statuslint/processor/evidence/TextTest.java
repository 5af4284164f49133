// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"USER_GONE", "userGone", "user.gone", "user-gone", "größe"})
  void identifiersAndKeysAreNames(String text) {
    assertThat(Text.of(text).name()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "user gone", "gone!", "/users", "회원", "user회원"})
  void sentencesAndScriptsAreNot(String text) {
    assertThat(Text.of(text).name()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"가", "힣", "あ", "ヶ", "一", "not 회원"})
  void knowsScriptsThatDoNotPartWords(String text) {
    assertThat(Text.hasScript(text)).isTrue();
    assertThat(Text.of(text).compact()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gone", "größe", "Пользователь", "không", "…", "—"})
  void otherTextsHaveNoneOfThem(String text) {
    assertThat(Text.hasScript(text)).isFalse();
    assertThat(Text.of(text).compact()).isEmpty();
  }

  @Test
  void tellsTextsOfPlainCharacters() {
    assertThat(Text.of("User not found~").isPlain()).isTrue();
    assertThat(Text.of("größer").isPlain()).isTrue();
    assertThat(Text.of("Пользователь").isPlain()).isFalse();
  }

  @Test
  void formatSpecifiersAreNoWords() {
    assertThat(Text.of("No %s with id %2$s found").words())
        .containsExactly("no", "with", "id", "found");
    assertThat(Text.of("%,.2f of 100% done, 5 %so").words())
        .containsExactly("of", "100", "done", "5", "so");
  }

  @Test
  void anotherSentenceBeginsAfterAStopAndABlank() {
    assertThat(Text.of("Gone. Sorry").words()).containsExactly("gone", ".", "sorry");
    assertThat(Text.of("Gone! It is").words()).containsExactly("gone", ".", "it", "is");
    assertThat(Text.of("Gone. A").words()).containsExactly("gone", ".", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gone.Sorry", "gone .sorry", "Gone. \"Sorry\"", "Gone: sorry"})
  void noSentenceBeginsElsewhere(String text) {
    assertThat(Text.of(text).words()).containsExactly("gone", "sorry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gone.", "Gone. ", "Gone", ". Gone"})
  void noSentenceBeginsAtTheEnds(String text) {
    assertThat(Text.of(text).words()).containsExactly("gone");
  }

  @Test
  void humpsAndScriptsPartWords() {
    assertThat(Text.of("getHTTPStatus2").words()).containsExactly("get", "http", "status2");
    assertThat(Text.of("user회원gone").words()).containsExactly("user", "회원", "gone");
  }
}
