// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Comparison;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Section;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the catalogue's commands answer. */
class CatalogueCommandsTest {

  private static final Terminal NARROW = new Terminal(true, false, 40, StandardCharsets.UTF_8);
  private static final Terminal COLOURS = new Terminal(true, true, 80, StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({
    "202, 403, es, Descripción, Cuándo lo verás, Cómo solucionarlo, Diferencias clave,"
        + " Cuándo usar cada uno, Saber más",
    "202, 403, ja, 説明, このコードが表示される場合, 解決方法, 主な違い, どちらをいつ使うか, 詳しく見る",
    "202, 401, fr, Description, Quand vous le voyez, Comment résoudre, Différences clés,"
        + " Quand utiliser lequel, En savoir plus",
  })
  void comparesWithEverySection(
      String a,
      String b,
      String language,
      String description,
      String when,
      String fix,
      String differences,
      String choose,
      String more) {
    Ran ran = Ran.run("compare", a, b, "--lang", language, "--format", "markdown");
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("#")).map(this::heading))
        .containsExactly(
            "HTTP 202 Accepted vs " + (b.equals("403") ? "403 Forbidden" : "401 Unauthorized"),
            "202 Accepted",
            description,
            when,
            fix,
            b.equals("403") ? "403 Forbidden" : "401 Unauthorized",
            description,
            when,
            fix,
            differences,
            choose,
            more);
    assertThat(ran.out().lines().filter(line -> line.startsWith("1. "))).hasSize(5);
    assertThat(ran.out()).contains("(https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)");
  }

  private String heading(String line) {
    return line.replaceFirst("^#+ ", "");
  }

  @ParameterizedTest
  @EnumSource(PageFormat.class)
  void comparesInEachFormatWithAllTexts(PageFormat format) {
    Comparison comparison = Catalog.standard().compare(401, 403, Language.EN);
    String out = Ran.run("compare", "401", "403", "--lang", "en", "--format", format.name()).out();
    String plain = out.replaceAll("<[^>]+>", "").replace("`", "").replaceAll("\\s+", " ");
    for (Section section : comparison.sections()) {
      for (String paragraph : section.paragraphs()) {
        if (!paragraph.startsWith("https://")) {
          assertThat(plain.replace("&quot;", "\""))
              .contains(paragraph.replace("`", "").replaceAll("\\s+", " "));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "compare 403 202, es, Diferencias clave",
    "compare 202 401, fr, En savoir plus",
    "explain 401, ja, このコードが表示される場合",
    "explain 401 499 404, en, How to fix it",
    "search credentials, en, 401",
    "rules NotFoundNot404, fr, Pourquoi"
  })
  void htmlIsOnePageThatLoadsNothing(String command, String language, String words) {
    String page = Ran.run((command + " --format html --lang " + language).split(" ")).out();

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"" + language + "\">", "<style>", words)
        .doesNotContain("<script", "<link", "url(", "href=\"../", "href=\"status/");
  }

  @Test
  void htmlNamesTheStatusesInTheOrderThatIsAskedFor() {
    String page = Ran.run("compare", "403", "202", "--format", "html", "--lang", "en").out();

    assertThat(page).contains("<title>HTTP 403 Forbidden vs 202 Accepted");
    assertThat(page.replaceAll("<[^>]+>", "")).contains("HTTP 403 Forbidden vs 202 Accepted");
  }

  @Test
  void explainsOneStatusToPrograms() {
    Ran ran = Ran.run("explain", "405", "--format", "json", "--lang", "en");
    JsonObject status = JsonParser.parseString(ran.out()).getAsJsonObject();
    assertThat(status.get("code").getAsInt()).isEqualTo(405);
    assertThat(status.get("phrase").getAsString()).isEqualTo("Method Not Allowed");
    assertThat(status.getAsJsonArray("requiredHeaders").get(0).getAsString()).isEqualTo("Allow");
    assertThat(status.get("howToFix").getAsString()).isNotBlank();
  }

  @Test
  void explainsByPhraseAndSeveralAtOnce() {
    String out = Ran.run("explain", "not-found", "GONE", "--lang", "en").out();
    assertThat(out).contains("404 Not Found", "410 Gone", "RFC 9110, Section 15.5.11");
  }

  @Test
  void explainsWhatVendorsMean() {
    String out = Ran.run("explain", "499", "--lang", "en").out();
    assertThat(out).contains("nginx", "Client Closed Request", "Esri");
  }

  @Test
  void findsWithoutAccentsAndInEachLanguage() {
    assertThat(Ran.run("search", "teapot", "--lang", "en").out()).contains("418");
    assertThat(Ran.run("search", "peticion", "--lang", "es").out()).contains("400");
    assertThat(Ran.run("search", "認証", "--lang", "ja").out()).contains("401");
    assertThat(Ran.run("search", "xyzzy", "--lang", "fr").out()).contains("Rien ne contient");
  }

  @Test
  void showsTheRules() {
    assertThat(Ran.run("rules", "--lang", "en").out())
        .contains("NotFoundNot404", "warning", "Something missing that is not answered 404");
    assertThat(Ran.run("rules", "notfoundnot404", "--lang", "fr").out())
        .contains("NotFoundNot404", "Pourquoi", "RFC 9110, Section 15.5.5");
  }

  @Test
  void keepsTextWithinTheWidthOfTheTerminal() {
    for (String language : new String[] {"en", "es", "ja", "fr"}) {
      String out = Ran.on(NARROW, "compare", "401", "403", "--lang", language).out();
      Stream<String> lines = out.lines().filter(line -> !line.contains("https://"));
      assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(40));
    }
  }

  @Test
  void coloursOnlyWhereTheyAreShown() {
    assertThat(Ran.on(COLOURS, "explain", "404").out()).contains("\u001b[1m404 Not Found\u001b[0m");
    assertThat(Ran.on(NARROW, "explain", "404").out()).doesNotContain("\u001b");
    assertThat(Ran.run("explain", "404").out()).doesNotContain("\u001b");
  }

  @Test
  void completesInBash() {
    Ran ran = Ran.run("completion");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("complete -F", "compare", "--lang", "zsh");
  }
}
