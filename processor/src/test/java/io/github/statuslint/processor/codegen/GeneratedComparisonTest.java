// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static io.github.statuslint.processor.codegen.Generated.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Comparison;
import io.github.statuslint.processor.catalog.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares statuses at run time, by the generated enum. */
final class GeneratedComparisonTest {

  /** A place that was not filled, or filled with nothing; not a word of the catalogue. */
  private static final Pattern EMPTY_PLACE = Pattern.compile("\\{|null(?! pointer|の|e)");

  private static Generated generated;

  @BeforeAll
  static void generate() {
    generated =
        EnumCompilation.ofPackage(
                "@GenerateHttpStatusInfo(custom = {"
                    + "@CustomStatus(code = 452, name = \"OUT_OF_STOCK\"),"
                    + "@CustomStatus(code = 453, name = \"ON_HOLD\")})")
            .run();
  }

  @ParameterizedTest
  @EnumSource
  void summarisesAsTheCatalogueDoes(Language language) {
    Comparison expected = Catalog.standard().compare(202, 403, language);

    assertThat(summary("ACCEPTED", "FORBIDDEN", language.locale())).isEqualTo(expected.summary());
    assertThat(expected.written()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void tellsFactsAsTheCatalogueDoes(Language language) {
    List<String> expected = Catalog.standard().compare(204, 405, language).differences();

    differences("NO_CONTENT", "METHOD_NOT_ALLOWED", language.locale())
        .hasSize(5)
        .contains(expected.get(0), expected.get(1), expected.get(3), expected.get(4));
  }

  @ParameterizedTest
  @EnumSource
  void comparesEachPairWithoutAGap(Language language) {
    Object[] statuses = generated.type("shop.HttpStatusInfo").getEnumConstants();
    for (Object first : statuses) {
      for (Object second : statuses) {
        if (first != second) {
          Object comparison = ask(first, "compare", second, language.locale());
          String text = ask(comparison, "summary") + " " + ask(comparison, "differences");
          assertThat(EMPTY_PLACE.matcher(text).find()).as(text).isFalse();
        }
      }
    }
  }

  @Test
  void hasFiveDifferencesForEachPairOfRegisteredStatuses() {
    for (Object first : generated.type("shop.HttpStatusInfo").getEnumConstants()) {
      Object other = generated.status(first.toString().equals("OK") ? "CREATED" : "OK");
      List<?> differences = (List<?>) ask(ask(first, "compare", other), "differences");
      if (ask(first, "isRegistered").equals(true)) {
        assertThat(differences).as(first.toString()).hasSize(5).doesNotHaveDuplicates();
      }
      assertThatThrownBy(differences::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void remembersBothStatuses() {
    Object comparison =
        ask(generated.status("OK"), "compare", generated.status("GONE"), Locale.ENGLISH);

    assertThat(ask(comparison, "first")).isEqualTo(generated.status("OK"));
    assertThat(ask(comparison, "second")).isEqualTo(generated.status("GONE"));
    assertThat(comparison).hasToString((String) ask(comparison, "summary"));
  }

  @Test
  void saysThatAStatusOfTheUserIsNotRegistered() {
    differences("OUT_OF_STOCK", "CONFLICT", Locale.ENGLISH)
        .contains(
            "452 is not registered with IANA, so that its meaning depends on who sends it, whereas"
                + " 409 is registered with IANA.");
  }

  @Test
  void comparesTwoStatusesOfTheUserByWhatTheyHave() {
    differences("OUT_OF_STOCK", "ON_HOLD", Locale.ENGLISH)
        .containsExactly(
            "The message of 452 is “Out Of Stock”; that of 453 is “On Hold”.",
            "452: Out Of Stock. 453: On Hold.");
  }

  @Test
  void claimsNothingOfHeadersThatDependOnTheCase() {
    differences("PARTIAL_CONTENT", "UNAUTHORIZED", Locale.ENGLISH)
        .noneMatch(text -> text.contains("no required header field"));
  }

  @Test
  void doesNotCompareAStatusWithItself() {
    Object status = generated.status("OK");

    assertThatThrownBy(() -> ask(status, "compare", status))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OK cannot be compared with itself");
  }

  private static String summary(String first, String second, Locale locale) {
    return (String)
        ask(ask(generated.status(first), "compare", generated.status(second), locale), "summary");
  }

  @SuppressWarnings("unchecked")
  private static ListAssert<String> differences(String first, String second, Locale locale) {
    Object comparison = ask(generated.status(first), "compare", generated.status(second), locale);
    return assertThat((List<String>) ask(comparison, "differences"));
  }
}
