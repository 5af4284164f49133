// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static io.github.statuslint.processor.codegen.Generated.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statuses of the user's own, and the other elements of the annotation. */
final class CustomStatusTest {

  @Test
  void standsBesideTheRegisteredOnesInOrder() {
    Generated generated =
        EnumCompilation.ofPackage(
                """
                @GenerateHttpStatusInfo(custom = @CustomStatus(
                    code = 452,
                    name = "OUT_OF_STOCK",
                    phrase = "Out of Stock",
                    description = "The article is known but none is left.",
                    whenYouSeeIt = "You see it when somebody else bought the last one.",
                    howToFix = "Order fewer."))""")
            .run();
    Object status = generated.call("of", 452);

    assertThat(status).isSameAs(generated.status("OUT_OF_STOCK"));
    assertThat(ask(status, "ordinal"))
        .isEqualTo((int) ask(generated.status("UNAVAILABLE_FOR_LEGAL_REASONS"), "ordinal") + 1);
    assertThat(ask(status, "title")).isEqualTo("452 Out of Stock");
    assertThat(ask(status, "isClientError")).isEqualTo(true);
    assertThat(ask(status, "isRegistered")).isEqualTo(false);
    assertThat(ask(status, "isCacheableByDefault")).isEqualTo(false);
    assertThat(ask(status, "mayHaveContent")).isEqualTo(true);
    assertThat(ask(status, "reference")).isEqualTo("RFC 9110, Section 15");
    assertThat(ask(status, "requiredHeaders")).isEqualTo(List.of());
    assertThat(ask(status, "description", Locale.JAPANESE))
        .isEqualTo("The article is known but none is left.");
    assertThat(ask(status, "whenYouSeeIt"))
        .isEqualTo("You see it when somebody else bought the last one.");
    assertThat(ask(status, "howToFix")).isEqualTo("Order fewer.");
  }

  @Test
  void hasAPhraseFromItsNameAndNoOtherTextThanThat() {
    Generated generated =
        EnumCompilation.ofPackage(
                "@GenerateHttpStatusInfo(custom = @CustomStatus(code = 199, name = \"NOT_YET\"))")
            .run();
    Object status = generated.call("of", 199);

    assertThat(ask(status, "reasonPhrase")).isEqualTo("Not Yet");
    assertThat(ask(status, "description")).isEqualTo("Not Yet.");
    assertThat(ask(status, "whenYouSeeIt")).isEqualTo("");
    assertThat(ask(status, "howToFix")).isEqualTo("");
    assertThat(ask(status, "mayHaveContent")).isEqualTo(false);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheTextsOfAVendorWhoUsesItSo(Language language) {
    Generated generated =
        EnumCompilation.ofPackage(
                "@GenerateHttpStatusInfo(custom ="
                    + " @CustomStatus(code = 499, name = \"CLIENT_CLOSED_REQUEST\"))")
            .run();
    Object status = generated.call("of", 499);
    var known = Catalog.standard().vendorText("499-client-closed-request", language).orElseThrow();

    assertThat(ask(status, "reasonPhrase")).isEqualTo("Client Closed Request");
    assertThat(ask(status, "description", language.locale())).isEqualTo(known.description());
    assertThat(ask(status, "howToFix", language.locale())).isEqualTo(known.howToFix());
  }

  @Test
  void keepsAnyTextAsItIs() {
    String text = "\\\"quoted\\\" \\\\ *" + "/ $T {@code} <b> \\u30c6 \\t end.";
    Generated generated =
        EnumCompilation.ofPackage(
                "@GenerateHttpStatusInfo(custom = @CustomStatus(code = 452, name = \"X\", phrase ="
                    + " \"It's *"
                    + "/ $L\", description = \""
                    + text
                    + "\"))")
            .run();

    assertThat(ask(generated.call("of", 452), "description"))
        .isEqualTo("\"quoted\" \\ */ $T {@code} <b> テ \t end.");
    assertThat(ask(generated.call("of", 452), "reasonPhrase")).isEqualTo("It's */ $L");
  }

  @Test
  void fillsTheWholeRange() {
    StringBuilder custom = new StringBuilder();
    for (int code = 100; code <= 599; code++) {
      if (Catalog.standard().text(code, Language.EN).isEmpty() || code == 499) {
        custom.append(
            "@CustomStatus(code = %d, name = \"S%d\", description = \"%s\"),"
                .formatted(code, code, "A long text. ".repeat(20)));
      }
    }
    Generated generated =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo(custom = {" + custom + "})").run();

    assertThat(generated.type("shop.HttpStatusInfo").getEnumConstants()).hasSizeGreaterThan(440);
    assertThat(ask(generated.call("of", 499), "title")).isEqualTo("499 S499");
  }

  @Test
  void speaksTheLanguagesThatAreAskedFor() {
    Generated generated =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo(languages = {\"ja\", \"en\", \"ja\"})")
            .run();
    Object status = generated.status("NOT_FOUND");
    String japanese = Catalog.standard().text(404, Language.JA).orElseThrow().description();

    assertThat(ask(status, "description")).isEqualTo(japanese);
    assertThat(ask(status, "description", Locale.FRENCH)).isEqualTo(japanese);
    assertThat(ask(status, "description", Locale.ENGLISH)).isNotEqualTo(japanese);
  }

  @Test
  void takesOneLanguageWithoutBraces() {
    Compilation compilation =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo(languages = \"fr\")").compile();

    assertThat(EnumCompilation.classes(compilation)).containsKey("shop.HttpStatusInfo$TextsFr");
    assertThat(EnumCompilation.classes(compilation))
        .doesNotContainKeys("shop.HttpStatusInfo$TextsEn", "shop.HttpStatusInfo$TextsJa");
  }

  @Test
  void hasTheNameThatIsAskedFor() {
    Generated generated =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo(name = \"ShopStatus\")").run();

    assertThat(generated.type("shop.ShopStatus").getEnumConstants()).hasSize(64);
  }

  @Test
  void canHaveTheNameOfALibraryType() {
    Generated generated =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo(name = \"List\")").run();

    assertThat(generated.type("shop.List").getEnumConstants()).hasSize(64);
  }

  @Test
  void standsInThePackageOfAnAnnotatedType() {
    Generated generated =
        new EnumCompilation()
            .with(
                "shop.web.Api",
                "package shop.web;",
                "@io.github.statuslint.annotations.GenerateHttpStatusInfo",
                "interface Api { HttpStatusInfo OK = HttpStatusInfo.OK; }")
            .run();

    assertThat(generated.type("shop.web.HttpStatusInfo").getEnumConstants()).hasSize(64);
  }

  @Test
  void standsInTheUnnamedPackage() {
    Generated generated =
        new EnumCompilation()
            .with("Api", "@io.github.statuslint.annotations.GenerateHttpStatusInfo", "class Api {}")
            .run();

    assertThat(generated.type("HttpStatusInfo").getEnumConstants()).hasSize(64);
  }

  @Test
  void standsBesideTypesThatAreNamedLikeTheLibrary() {
    Generated generated =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
            .with("shop.List", "package shop; class List {}")
            .with("shop.Optional", "package shop; class Optional {}")
            .with("shop.Texts", "package shop; class Texts {}")
            .with("shop.Category", "package shop; class Category {}")
            .run();

    assertThat(ask(generated.call("of", 404), "category")).hasToString("CLIENT_ERROR");
  }

  @Test
  void isMadeForEachPackage() {
    Generated generated =
        new EnumCompilation()
            .with(
                "a.package-info",
                "@io.github.statuslint.annotations.GenerateHttpStatusInfo package a;")
            .with(
                "b.package-info",
                "@io.github.statuslint.annotations.GenerateHttpStatusInfo package b;")
            .run();

    assertThat(generated.type("a.HttpStatusInfo")).isNotEqualTo(generated.type("b.HttpStatusInfo"));
  }
}
