// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ComparisonTest {

  private static final Pattern DOUBLED_WORD =
      Pattern.compile(
          "(?<![\\w-])(\\p{L}+) \\1(?![\\w-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Catalog catalog = Catalog.standard();

  @ParameterizedTest
  @EnumSource
  void comparesEachPairOfRegisteredStatuses(Language language) {
    forEachPair(
        StatusRegistry.standard().all().stream().mapToInt(RegisteredStatus::code).toArray(),
        language,
        ComparisonTest::isWhole);
  }

  @ParameterizedTest
  @EnumSource
  void comparesEachPairWithVendorCodes(Language language) {
    forEachPair(
        IntStream.concat(
                IntStream.of(200, 306, 404, 503),
                StatusRegistry.standard().allVendors().stream().mapToInt(VendorStatus::code))
            .distinct()
            .toArray(),
        language,
        ComparisonTest::isWhole);
  }

  @Test
  void keepsTheOrderThatIsAskedFor() {
    Comparison comparison = catalog.compare(403, 202, Language.EN);

    assertThat(comparison.title()).isEqualTo("HTTP 403 Forbidden vs 202 Accepted");
    assertThat(comparison.first().code()).isEqualTo(403);
    assertThat(comparison.second().title()).isEqualTo("202 Accepted");
    assertThat(comparison.learnMore())
        .extracting(Reference::title)
        .containsExactly("RFC 9110, Section 15.5.4", "RFC 9110, Section 15.3.3");
  }

  @ParameterizedTest
  @CsvSource({"401, 403", "403, 401"})
  void prefersAWrittenContrast(int a, int b) {
    Comparison comparison = catalog.compare(a, b, Language.EN);

    assertThat(catalog.hasContrast(a, b)).isTrue();
    assertThat(comparison.written()).isTrue();
    assertThat(comparison.summary())
        .startsWith("A 401 says the server does not know who is asking");
    assertThat(comparison.differences()).hasSize(5);
    assertThat(comparison.differences().get(1)).contains("`WWW-Authenticate`");
    assertThat(comparison.whenToUseWhich()).startsWith("Send 401 with `WWW-Authenticate`");
  }

  @Test
  void tellsClassesMeaningsAndStepsApart() {
    Comparison comparison = catalog.compare(202, 403, Language.EN);

    assertThat(catalog.hasContrast(202, 403)).isFalse();
    assertThat(comparison.written()).isFalse();
    assertThat(comparison.summary())
        .isEqualTo(
            "202 Accepted is a 2xx Success response, while 403 Forbidden is a 4xx Client Error"
                + " response. In short, 202 says “accepted for processing, but not done yet”, and"
                + " 403 says “the caller may not do this”.");
    assertThat(comparison.differences())
        .contains(
            "202 is a 2xx Success response, while 403 is a 4xx Client Error response.",
            "After a 202, the client has nothing to correct, whereas after a 403, the client has to"
                + " change its request.",
            "202 is specified in RFC 9110, Section 15.3.3, and 403 in RFC 9110, Section 15.5.4.");
  }

  @Test
  void tellsFactsOfTheStandardApart() {
    assertThat(catalog.compare(204, 405, Language.EN).differences())
        .contains(
            "A 204 never has content, while a 405 may have some.",
            "A 204 has no required header field, while a 405 must carry `Allow`.");
    assertThat(catalog.compare(407, 404, Language.EN).differences())
        .contains(
            "A 407 must carry `Proxy-Authenticate`, while a 404 has no required header field.",
            "A cache may store a 404 without being told to, but not a 407.");
    assertThat(catalog.compare(405, 426, Language.EN).differences())
        .contains("A 405 must carry `Allow`, while a 426 must carry `Upgrade`.");
  }

  @Test
  void saysWhichNumberIsNotRegistered() {
    assertThat(catalog.compare(502, 520, Language.EN).differences())
        .contains(
            "502 is registered with IANA, whereas 520 is not registered with IANA, so that its"
                + " meaning depends on who sends it.");
    assertThat(catalog.compare(500, 510, Language.FR).differences())
        .anyMatch(text -> text.endsWith("mais déclaré obsolète."));
  }

  @Test
  void claimsNothingOfHeadersThatDependOnTheCase() {
    assertThat(catalog.compare(206, 426, Language.EN).differences())
        .noneMatch(text -> text.contains("no required header field"));
  }

  @Test
  void claimsNoRulesForUnusedNumbers() {
    assertThat(catalog.compare(306, 404, Language.EN).differences())
        .noneMatch(text -> text.contains("content") || text.contains("cache"));
  }

  @Test
  void placesNumbersOutsideTheRange() {
    assertThat(catalog.compare(999, 403, Language.EN).summary())
        .startsWith(
            "999 Request Denied lies outside 100 to 599, the range that HTTP allows, while");
    assertThat(catalog.compare(403, 999, Language.JA).summary())
        .startsWith("403 Forbiddenは4xxクライアントエラーのレスポンスですが、999 Request Deniedは");
    assertThat(catalog.compare(783, 999, Language.EN).summary())
        .startsWith("783 Unexpected Token and 999 Request Denied both lie outside");
  }

  @Test
  void namesEachReferenceOnce() {
    assertThat(catalog.compare(520, 521, Language.EN).learnMore())
        .extracting(Reference::title)
        .containsExactly("RFC 9110, Section 15");
  }

  @ParameterizedTest
  @CsvSource({"477, 404", "404, 477"})
  void namesANumberThatNobodyUses(int a, int b) {
    assertThatThrownBy(() -> catalog.compare(a, b, Language.EN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The catalogue knows no status 477");
  }

  @Test
  void doesNotCompareAStatusWithItself() {
    assertThatThrownBy(() -> catalog.compare(404, 404, Language.EN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Status 404 cannot be compared with itself");
  }

  private void forEachPair(int[] codes, Language language, Consumer<Comparison> test) {
    for (int a : codes) {
      for (int b : codes) {
        if (a != b) {
          test.accept(catalog.compare(a, b, language));
        }
      }
    }
  }

  private static void isWhole(Comparison comparison) {
    List<String> sections =
        comparison.sections().stream()
            .flatMap(section -> section.paragraphs().stream())
            .filter(paragraph -> !paragraph.startsWith("https://"))
            .toList();
    List<String> texts = Stream.concat(Stream.of(comparison.summary()), sections.stream()).toList();
    String stop = comparison.language() == Language.JA ? "。" : ".";
    for (String text : texts) {
      boolean whole =
          text.endsWith(stop)
              && !text.contains("{")
              && !text.contains("  ")
              && !DOUBLED_WORD.matcher(text).find();
      assertThat(whole)
          .as("%s in %s: %s", comparison.title(), comparison.language(), text)
          .isTrue();
    }
    assertThat(comparison.differences()).as(comparison.title()).hasSize(5).doesNotHaveDuplicates();
  }
}
