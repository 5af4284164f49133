// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "not found; Album not found; true",
        "not found; NOT_FOUND; true",
        "not found; AlbumNotFoundException; true",
        "not found; error.album.notFound; true",
        "not found; not be found; false",
        "not found; found not; false",
        "not found; notable found; false",
        "a|b c; b c; true",
        "a|b c; a b; false",
        "lock~ done; locking done; true",
        "lock~ done; lock done; true",
        "lock~ done; clock done; false",
        "name is|was? taken; name was taken; true",
        "name is|was? taken; name taken; true",
        "name is|was? taken; name were taken; false",
        "token * expired; token expired; true",
        "token * expired; token of the user expired; true",
        "token * expired; token one two three four expired; false",
        "^ error; Error: gone; true",
        "^ error; An error; false",
        "failed $; It failed; true",
        "failed $; It failed again; false",
        "token * expired; A token. It expired; false",
        "bad token; Too bad. Token is fine; false",
        "bad token; Too bad token. Sorry; true",
        "dont have; You don't have it; true",
        "dont have; You don\u2019t have it; true",
        "no permission; no PERMISSION!; true"
      })
  void matchesWordsInTheirOrder(String phrase, String text, boolean matches) {
    assertThat(isIn(phrase, text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "찾을 수 없; 글을 찾을 수 없습니다; true",
        "찾을 수 없; 글을 찾을수없음; true",
        "찾을 수 없; 글을 찾았습니다; false",
        "토큰|token 이|가? 만료; 토큰이 만료됨; true",
        "토큰|token 이|가? 만료; TOKEN 만료; true",
        "토큰|token 이|가? 만료; 토큰은 만료; false",
        "權限|权限 不足; 您的权限不足; true",
        "认证 * 失败; 认证请求处理失败; true",
        "认证 * 失败; 认证一二三四五六七八九十一二三失败; false",
        "見つかりません $; 記事が見つかりません; true",
        "見つかりません $; 見つかりませんでした; false",
        "ログイン; ﾛｸﾞｲﾝ; true"
      })
  void matchesCharactersOfScriptsWithoutBlanks(String phrase, String text, boolean matches) {
    assertThat(Phrase.of(Phrase.fold(phrase)).isScript()).isTrue();
    assertThat(isIn(phrase, text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "sesión, SESION",
    "contraseña, contrasena",
    "gültig, gultig",
    "groß, gross",
    "đăng nhập, dang nhap",
    "истёк, истек",
    "déjà, deja"
  })
  void doesNotCountAccents(String phrase, String text) {
    assertThat(isIn(phrase, text)).isTrue();
    assertThat(isIn(text.toLowerCase(java.util.Locale.ROOT), phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "* found", "a|b? found", "^ $"})
  void refusesPhrasesWithoutAWordToBeginWith(String phrase) {
    assertThatIllegalArgumentException().isThrownBy(() -> PhraseIndex.rows(phrase, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "USER_NOT_FOUND, user not found",
    "userNotFound, user not found",
    "JWTExpiredException, jwt expired exception",
    "HTTP2Error, http2 error",
    "UNAUTHORIZEDException, unauthorized exception",
    "it's {} gone, its gone",
    "token无效, token 无效"
  })
  void splitsIdentifiersAndTexts(String text, String words) {
    assertThat(Text.of(text).words()).isEqualTo(List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "USER_NOT_FOUND, true",
    "error.user-missing, true",
    "Forbidden, true",
    "not found, false",
    "Gone!, false",
    "권한, false"
  })
  void tellsNamesFromSentences(String text, boolean name) {
    assertThat(Text.of(text).name()).isEqualTo(name);
  }

  @Test
  void anIndexFindsEveryPhraseOfATextOnce() {
    PhraseIndex index =
        index(
            Map.of(
                "not found", "missing",
                "no such", "missing",
                "find~ out", "prefix",
                "a|b", "either",
                "없 음", "script"));

    assertThat(index.find(Text.of("no such a thing, not found")))
        .containsExactlyInAnyOrder("missing", "either");
    assertThat(index.find(Text.of("finding out: 없음")))
        .containsExactlyInAnyOrder("prefix", "script");
    assertThat(index.find(Text.of("nothing"))).isEmpty();
    assertThat(index.find(Text.of(""))).isEmpty();
  }

  private static boolean isIn(String phrase, String text) {
    return !index(Map.of(phrase, "found")).find(Text.of(text)).isEmpty();
  }

  private static PhraseIndex index(Map<String, String> meanings) {
    SortedSet<String> rows = new TreeSet<>();
    meanings.forEach((phrase, meaning) -> rows.addAll(PhraseIndex.rows(phrase, meaning)));
    return new PhraseIndex(String.join("\n", rows) + '\n');
  }
}
