// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statuslint.processor.evidence.WordLists.Line;
import io.github.statuslint.processor.evidence.WordLists.Section;
import io.github.statuslint.processor.evidence.WordLists.Section.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  private final WordLists words = WordLists.standard();

  /** A line of {@code words/<language>.told}: a text and what it tells, or does not tell. */
  private record Told(String language, Situation situation, boolean reliably, String text) {

    static Told of(String language, String line) {
      String[] parts = line.split(": ", 2);
      boolean reliably = !parts[0].startsWith("none ");
      String situation = reliably ? parts[0] : parts[0].substring("none ".length());
      return new Told(language, Situation.valueOf(situation), reliably, parts[1]);
    }
  }

  static Stream<Told> told() {
    return WordLists.LANGUAGES.stream().flatMap(WordListsTest::told);
  }

  static List<String> languages() {
    return WordLists.LANGUAGES;
  }

  private static Stream<Told> told(String language) {
    try (InputStream stream =
        WordListsTest.class.getResourceAsStream("/words/" + language + ".told")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Told.of(language, line))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("told")
  void tellsWhatATextSays(Told told) {
    assertThat(words.reliably(told.text()).contains(told.situation())).isEqualTo(told.reliably());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasEnoughTextsOfEachLanguage(String language) {
    int enough = language.equals("en") ? 25 : 8;

    Map<Boolean, List<Told>> texts =
        told(language).collect(Collectors.partitioningBy(Told::reliably));

    assertThat(texts.get(true)).hasSizeGreaterThanOrEqualTo(enough);
    assertThat(texts.get(false)).hasSizeGreaterThanOrEqualTo(enough);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "_",
        "Hello",
        "userService",
        "id",
        "The order was shipped",
        "ORDER_SHIPPED",
        "saved successfully",
        "완료되었습니다",
        "操作成功",
        "保存しました",
        "{}",
        "%s: %d"
      })
  void saysNothingOfOtherTexts(String text) {
    WordLists.Told told = words.tell(text);

    assertThat(told.reliable()).isEmpty();
    assertThat(told.weak()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WRONG_PASSWORD, AUTHENTICATION",
    "UNAUTHORIZED, AUTHENTICATION",
    "UNAUTHORIZED, PERMISSION",
    "NOT_AUTHORIZED, PERMISSION",
    "TOKEN_NOT_FOUND, AUTHENTICATION",
    "Google token is invalid, AUTHENTICATION",
    "FILE_NOT_FOUND, NOT_FOUND",
    "INVALID_STATE, CONFLICT",
    "PRECONDITION_FAILED, PRECONDITION",
    "Forbidden area, PERMISSION"
  })
  void tellsWeaklyWhatNeedsASecondClue(String text, Situation situation) {
    assertThat(words.reliably(text)).doesNotContain(situation);
    assertThat(words.weakly(text)).contains(situation);
  }

  @ParameterizedTest
  @CsvSource({
    "FORBIDDEN, PERMISSION, true",
    "Forbidden, PERMISSION, true",
    "this is forbidden, PERMISSION, false",
    "EXIST_NICKNAME, CONFLICT, true",
    "They exist username, CONFLICT, false"
  })
  void readsSomePhrasesInNamesOnly(String text, Situation situation, boolean told) {
    assertThat(words.reliably(text).contains(situation)).isEqualTo(told);
  }

  @Test
  void forbidsWhateverTheLanguage() {
    assertThat(words.tell("비밀번호 reset 토큰이 만료되었습니다").reliable())
        .doesNotContain(Situation.AUTHENTICATION);
    assertThat(words.tell("RESET_TOKEN").forbidden()).contains(Situation.AUTHENTICATION);
  }

  @Test
  void believesLongTextsLess() {
    String long_ = "Album not found " + "and so on ".repeat(20);

    assertThat(words.reliably(long_)).isEmpty();
    assertThat(words.weakly(long_)).contains(Situation.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "LoginController, login",
    "CsrfException, csrf",
    "INVALID_REFRESH_TOKEN, refresh-token",
    "RefreshTokenService, refresh-token",
    "INVALID_RESET_TOKEN, one-time-token",
    "EMAIL_VERIFICATION_EXPIRED, one-time-token",
    "StripeWebhookController, webhook",
    "QUOTA_EXCEEDED, quota",
    "USER_NOT_FOUND, account",
    "ACCOUNT_LOCKED, account-state",
    "BANNED_ACCOUNT, account-state",
    "OAuth2LoginHandler, oauth",
    "oauthCallback, oauth",
    "WRONG_OLD_PASSWORD, password-form",
    "Feature is disabled, feature-disabled",
    "IP_NOT_IN_WHITELIST, network",
    "FOLLOW_RELATION_NOT_FOUND, relation",
    "health, health",
    "anonymousUser, anonymous",
    "introspectToken, token-argument",
    "회원을 찾을 수 없습니다, account",
    "退出登录, logout",
    "パスワード再設定, one-time-token"
  })
  void knowsTopics(String text, String topic) {
    assertThat(words.isAbout(text, topic)).isTrue();
    assertThat(words.isAbout("The order was shipped", topic)).isFalse();
  }

  @Test
  void knowsNothingOfUnknownTopics() {
    assertThat(words.isAbout("anything", "weather")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLineIsAPhraseInASection(String language) {
    List<Line> lines = WordLists.lines(language);

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(PhraseIndex.rows(line.phrase(), "")).isNotEmpty())
        .allSatisfy(line -> assertThat(line.section().subject()).isNotEqualTo("none"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageTellsTheMainSituations(String language) {
    Set<Section> sections =
        WordLists.lines(language).stream().map(Line::section).collect(Collectors.toSet());

    assertThat(sections)
        .contains(
            Section.of("[AUTHENTICATION]"),
            Section.of("[not AUTHENTICATION]"),
            Section.of("[PERMISSION]"),
            Section.of("[not PERMISSION]"),
            Section.of("[NOT_FOUND]"),
            Section.of("[not NOT_FOUND]"),
            Section.of("[CONFLICT]"),
            Section.of("[not CONFLICT]"),
            Section.of("[RATE_LIMIT]"),
            Section.of("[topic login]"),
            Section.of("[topic account]"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPhraseIsInTwoSectionsOfOneSituation(String language) {
    Set<String> seen = new HashSet<>();

    List<String> twice =
        WordLists.lines(language).stream()
            .map(
                line ->
                    line.section().kind() == Kind.TOPIC
                        ? "topic " + line.section().subject() + " " + line.phrase()
                        : line.section().subject() + " " + line.phrase())
            .filter(phrase -> !seen.add(phrase))
            .toList();

    assertThat(twice).isEmpty();
  }

  @Test
  void noPhraseTellsTwoSituationsReliably() {
    Map<String, Set<String>> situations =
        WordLists.LANGUAGES.stream()
            .flatMap(language -> WordLists.lines(language).stream())
            .filter(line -> line.section().kind() == Kind.RELIABLE)
            .collect(
                Collectors.groupingBy(
                    Line::phrase,
                    Collectors.mapping(line -> line.section().subject(), Collectors.toSet())));

    assertThat(situations).allSatisfy((phrase, told) -> assertThat(told).hasSize(1));
  }

  /** A phrase of plain words told as a text must tell its situation, else it is of no use. */
  @ParameterizedTest
  @MethodSource("languages")
  void noPhraseIsForbiddenByItsOwnSituation(String language) {
    List<String> useless =
        WordLists.lines(language).stream()
            .filter(line -> line.section().kind() == Kind.RELIABLE && !line.section().namesOnly())
            .filter(line -> !line.phrase().matches(".*[~^$*|?].*"))
            .filter(line -> !words.reliably(line.phrase()).contains(line.section().situation()))
            .map(Line::phrase)
            .toList();

    assertThat(useless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[NOWHERE]", "[not NOWHERE]", "[AUTHENTICATION strong]", "[doubt it]"})
  void refusesUnknownSections(String header) {
    assertThatIllegalArgumentException().isThrownBy(() -> Section.of(header));
  }

  @Test
  void readsSections() {
    assertThat(Section.of("[CONFLICT weak names]"))
        .isEqualTo(new Section(Kind.WEAK, "CONFLICT", true));
    assertThat(Section.of("[doubt CONFLICT]").situation()).isEqualTo(Situation.CONFLICT);
    assertThat(Section.of("[topic login]").kind()).isEqualTo(Kind.TOPIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[CONFLICT]",
        "[CONFLICT names]",
        "[CONFLICT weak]",
        "[CONFLICT weak names]",
        "[not CONFLICT]",
        "[doubt CONFLICT]",
        "[topic login]"
      })
  void writesTheHeaderOfASectionAsItIsRead(String header) {
    assertThat(Section.of(header).header()).isEqualTo(header);
  }

  @Test
  void theIndexOfTheBuildIsOfTheseLists(@TempDir Path folder) throws IOException {
    WordIndexWriter.main(new String[] {folder.toString()});

    for (String index : List.of(WordLists.PLAIN_INDEX, WordLists.OTHER_INDEX)) {
      try (InputStream built = WordLists.class.getResourceAsStream(index)) {
        assertThat(folder.resolve(index)).hasBinaryContent(built.readAllBytes());
      }
    }
    assertThat(Text.isPlain(Files.readString(folder.resolve(WordLists.PLAIN_INDEX)))).isTrue();
  }

  @Test
  void readsThousandsOfTextsInAMoment() {
    List<String> texts = told().map(Told::text).toList();

    long start = System.nanoTime();
    IntStream.range(0, 10_000).forEach(i -> words.tell(texts.get(i % texts.size())));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
