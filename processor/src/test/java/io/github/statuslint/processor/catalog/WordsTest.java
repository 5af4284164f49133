// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every text of the catalogue to the same form, in each language. */
final class WordsTest {

  private static final List<String> STATUS_KEYS =
      List.of("gloss", "description", "when", "fix", "use");
  private static final List<String> CONTRAST_KEYS =
      Stream.of(
              Stream.of("summary"),
              IntStream.rangeClosed(1, 5).mapToObj(number -> "difference." + number),
              Stream.of("choose"))
          .flatMap(keys -> keys)
          .toList();
  private static final Pattern DOUBLED_WORD =
      Pattern.compile(
          "(?<![\\w-])(\\p{L}+) \\1(?![\\w-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern FRENCH_SPACING =
      Pattern.compile("[^\\u00a0\\u202f][:;?!»](?=\\s|$)");

  static List<CatalogFile> files() {
    return CatalogFile.all();
  }

  @Test
  void everyRegisteredStatusIsExplained() {
    assertThat(CatalogFile.in("status"))
        .extracting(CatalogFile::name)
        .containsExactlyElementsOf(
            StatusRegistry.standard().all().stream()
                .map(RegisteredStatus::code)
                .map(String::valueOf)
                .toList());
  }

  @Test
  void everyVendorStatusIsExplained() {
    assertThat(CatalogFile.in("vendor"))
        .extracting(CatalogFile::name)
        .containsExactlyInAnyOrderElementsOf(
            StatusRegistry.standard().allVendors().stream().map(VendorStatus::key).toList());
  }

  @Test
  void contrastsArePairsOfRegisteredStatusesLowFirst() {
    assertThat(CatalogFile.in("contrast"))
        .isNotEmpty()
        .allSatisfy(
            file -> {
              List<Integer> codes =
                  Pattern.compile("-").splitAsStream(file.name()).map(Integer::valueOf).toList();
              assertThat(codes).hasSize(2).isSorted().doesNotHaveDuplicates();
              assertThat(codes).allMatch(StatusRegistry.standard()::isRegistered);
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasEachKeyInEachLanguageInOrder(CatalogFile file) {
    List<String> names = file.folder().equals("contrast") ? CONTRAST_KEYS : STATUS_KEYS;

    assertThat(file.texts().keySet()).containsExactlyElementsOf(CatalogFile.keys(names));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAsItIsWritten(CatalogFile file) {
    assertThat(file.loaded()).containsExactlyInAnyOrderEntriesOf(new HashMap<>(file.texts()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWholeAndClean(CatalogFile file) {
    forEachText(
        file,
        (key, text) -> {
          assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
          assertThat(text).as(key).doesNotContain("  ", "\\", "<", "XXX", "???");
          assertThat(text).as(key).doesNotContainPattern("T[O]DO");
          assertThat(text.chars().filter(c -> c == '`').count() % 2).as(key).isZero();
          assertThat(DOUBLED_WORD.matcher(text).find()).as(key + ": " + text).isFalse();
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void isMadeOfWholeSentences(CatalogFile file) {
    forEachText(
        file,
        (key, text) -> {
          if (key.startsWith("gloss")) {
            assertThat(text).as(key).doesNotEndWith(".").doesNotEndWith("。");
          } else if (key.endsWith(".ja")) {
            assertThat(text).as(key).endsWith("。");
          } else {
            assertThat(text).as(key).endsWith(".");
            assertThat(text.codePointAt(0))
                .as(key + ": " + text)
                .matches(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '`');
          }
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void isInItsLanguage(CatalogFile file) {
    Map<String, String> texts = file.texts();
    forEachText(
        file,
        (key, text) -> {
          boolean kana = text.codePoints().anyMatch(WordsTest::isKana);
          assertThat(kana).as(key + ": " + text).isEqualTo(key.endsWith(".ja"));
          String english = texts.get(key.substring(0, key.length() - 2) + "en");
          if (!key.endsWith(".en")) {
            assertThat(text).as(key).isNotEqualTo(english);
          }
          if (key.endsWith(".fr")) {
            assertThat(FRENCH_SPACING.matcher(withoutCode(text)).find())
                .as(key + ": " + text)
                .isFalse();
          }
        });
  }

  @Test
  void noTwoStatusesHaveTheSameText() {
    Map<String, String> owners = new HashMap<>();
    for (CatalogFile file : files()) {
      forEachText(
          file,
          (key, text) ->
              assertThat(owners.put(key.substring(key.length() - 2) + text, file + " " + key))
                  .as(file + " " + key + " also stands elsewhere")
                  .isNull());
    }
  }

  private static boolean isKana(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }

  private static String withoutCode(String text) {
    return text.replaceAll("`[^`]*`", "x");
  }

  private static void forEachText(CatalogFile file, BiConsumer<String, String> test) {
    file.texts().forEach(test);
  }
}
