// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static io.github.statuslint.processor.codegen.Generated.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the enum that the bare annotation gives. */
final class GeneratedEnumTest {

  private static Generated generated;

  @BeforeAll
  static void generate() {
    generated = EnumCompilation.ofPackage("@GenerateHttpStatusInfo").run();
  }

  static List<RegisteredStatus> statuses() {
    return StatusRegistry.standard().all();
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void knowsWhatTheRegistryKnows(RegisteredStatus status) {
    Object constant = generated.call("of", status.code());

    assertThat(ask(constant, "code")).isEqualTo(status.code());
    assertThat(ask(constant, "reasonPhrase")).isEqualTo(status.reasonPhrase());
    assertThat(ask(constant, "title")).isEqualTo(status.title());
    assertThat(ask(constant, "isRegistered")).isEqualTo(true);
    assertThat(ask(constant, "reference")).isEqualTo(status.reference().title());
    assertThat(ask(constant, "referenceAddress")).isEqualTo(status.reference().address());
    assertThat(ask(constant, "isCacheableByDefault")).isEqualTo(status.cacheableByDefault());
    assertThat(ask(constant, "mayHaveContent")).isEqualTo(status.contentAllowed());
    assertThat(ask(constant, "requiredHeaders")).isEqualTo(status.requiredHeaders());
    assertThat(ask(constant, "recommendedHeaders")).isEqualTo(status.recommendedHeaders());
    assertThat(generated.call("find", status.code())).isEqualTo(Optional.of(constant));
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatTheCatalogueSays(Language language) {
    for (RegisteredStatus status : statuses()) {
      Object constant = generated.call("of", status.code());
      StatusText text = Catalog.standard().text(status.code(), language).orElseThrow();

      assertThat(ask(constant, "description", language.locale())).isEqualTo(text.description());
      assertThat(ask(constant, "whenYouSeeIt", language.locale())).isEqualTo(text.whenYouSeeIt());
      assertThat(ask(constant, "howToFix", language.locale())).isEqualTo(text.howToFix());
    }
  }

  @Test
  void speaksItsFirstLanguageUnlessAsked() {
    Object notFound = generated.status("NOT_FOUND");
    StatusText english = Catalog.standard().text(404, Language.EN).orElseThrow();

    assertThat(ask(notFound, "description")).isEqualTo(english.description());
    assertThat(ask(notFound, "whenYouSeeIt")).isEqualTo(english.whenYouSeeIt());
    assertThat(ask(notFound, "howToFix")).isEqualTo(english.howToFix());
    assertThat(ask(notFound, "howToFix", Locale.GERMAN)).isEqualTo(english.howToFix());
    assertThat(ask(notFound, "howToFix", Locale.ROOT)).isEqualTo(english.howToFix());
    assertThat(ask(notFound, "howToFix", Locale.CANADA_FRENCH))
        .isEqualTo(Catalog.standard().text(404, Language.FR).orElseThrow().howToFix());
  }

  @Test
  void namesItsConstantsByTodaysPhrasesInOrderOfCode() {
    List<String> names =
        Arrays.stream(generated.type("shop.HttpStatusInfo").getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .toList();

    assertThat(names).hasSize(64).startsWith("CONTINUE", "SWITCHING_PROTOCOLS");
    assertThat(names)
        .containsSubsequence(
            "OK",
            "NON_AUTHORITATIVE_INFORMATION",
            "MULTI_STATUS",
            "IM_USED",
            "FOUND",
            "UNUSED_306",
            "CONTENT_TOO_LARGE",
            "URI_TOO_LONG",
            "UNUSED_418",
            "UNPROCESSABLE_CONTENT",
            "HTTP_VERSION_NOT_SUPPORTED",
            "NETWORK_AUTHENTICATION_REQUIRED");
    assertThat(names).allMatch(name -> name.matches("[A-Z][A-Z0-9_]*"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTINUE, INFORMATIONAL, isInformational, false",
    "OK, SUCCESS, isSuccess, false",
    "FOUND, REDIRECTION, isRedirection, false",
    "NOT_FOUND, CLIENT_ERROR, isClientError, true",
    "BAD_GATEWAY, SERVER_ERROR, isServerError, true"
  })
  void tellsItsClass(String name, String category, String test, boolean error) {
    Object status = generated.status(name);

    assertThat(ask(status, "category")).hasToString(category);
    assertThat(ask(status, "isError")).isEqualTo(error);
    for (String each :
        List.of(
            "isInformational", "isSuccess", "isRedirection", "isClientError", "isServerError")) {
      assertThat(ask(status, each)).as(each).isEqualTo(each.equals(test));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 306 + 3, 477, 499, 599})
  void namesTheWayOutForACodeThatItLacks(int code) {
    assertThatThrownBy(() -> generated.call("of", code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "HttpStatusInfo has no status %s; use find(int) where a code may be unknown, or add"
                + " @CustomStatus(code = %s, ...) to @GenerateHttpStatusInfo",
            code, code);
    assertThat(generated.call("find", code)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -404, 0, 99, 600, 1000, Integer.MAX_VALUE})
  void namesTheRangeForANumberThatIsNoCode(int code) {
    assertThatThrownBy(() -> generated.call("of", code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s is outside 100 to 599, the range of HTTP status codes", code);
    assertThat(generated.call("find", code)).isEqualTo(Optional.empty());
  }

  @Test
  void givesListsThatCannotBeChanged() {
    List<?> headers = (List<?>) ask(generated.status("UNAUTHORIZED"), "requiredHeaders");

    assertThatThrownBy(headers::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void holdsEachCodeAsCompileTimeConstant() throws ReflectiveOperationException {
    for (RegisteredStatus status : statuses()) {
      String name = ((Enum<?>) generated.call("of", status.code())).name();
      var number = generated.type("shop.HttpStatusInfo$Code").getField(name);
      var text = generated.type("shop.HttpStatusInfo$CodeText").getField(name);

      assertThat(number.getInt(null)).isEqualTo(status.code());
      assertThat(text.get(null)).isEqualTo(Integer.toString(status.code()));
      assertThat(Modifier.toString(text.getModifiers())).isEqualTo("public static final");
    }
  }

  @Test
  void loadsTheTextsOfALanguageWhenTheyAreAskedFor() {
    Generated fresh = EnumCompilation.ofPackage("@GenerateHttpStatusInfo").run();
    Object status = fresh.call("of", 404);
    assertThat(fresh.loaded()).noneMatch(name -> name.contains("$Texts"));

    ask(status, "description", Locale.JAPANESE);

    assertThat(fresh.loaded())
        .filteredOn(name -> name.contains("$Texts"))
        .containsExactly("shop.HttpStatusInfo$Texts", "shop.HttpStatusInfo$TextsJa");
  }
}
