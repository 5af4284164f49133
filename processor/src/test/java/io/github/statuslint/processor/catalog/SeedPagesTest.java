// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.registry.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that this catalogue began from: all of their sections, now in one language each. */
final class SeedPagesTest {

  private static final Map<Language, List<String>> HEADINGS =
      Map.of(
          Language.ES,
          List.of(
              "Descripción",
              "Cuándo lo verás",
              "Cómo solucionarlo",
              "Descripción",
              "Cuándo lo verás",
              "Cómo solucionarlo",
              "Diferencias clave",
              "Cuándo usar cada uno",
              "Saber más"),
          Language.JA,
          List.of(
              "説明",
              "このコードが表示される場合",
              "解決方法",
              "説明",
              "このコードが表示される場合",
              "解決方法",
              "主な違い",
              "どちらをいつ使うか",
              "詳しく見る"),
          Language.FR,
          List.of(
              "Description",
              "Quand vous le voyez",
              "Comment résoudre",
              "Description",
              "Quand vous le voyez",
              "Comment résoudre",
              "Différences clés",
              "Quand utiliser lequel",
              "En savoir plus"));

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(202, 403, Language.ES, "HTTP 202 Accepted vs 403 Forbidden"),
        Arguments.of(202, 403, Language.JA, "HTTP 202 Accepted vs 403 Forbidden"),
        Arguments.of(202, 401, Language.FR, "HTTP 202 Accepted vs 401 Unauthorized"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasTitleSummaryAndAllSections(int a, int b, Language language, String title) {
    Comparison page = Catalog.standard().compare(a, b, language);

    assertThat(page.title()).isEqualTo(title);
    assertThat(page.summary()).isNotBlank();
    assertThat(page.sections()).extracting(Section::heading).isEqualTo(HEADINGS.get(language));
    assertThat(page.sections())
        .allSatisfy(section -> assertThat(section.paragraphs()).isNotEmpty());
    assertThat(page.differences()).hasSize(5);
    assertThat(page.sections().get(8).paragraphs())
        .isEqualTo(page.learnMore().stream().map(Reference::address).toList())
        .hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhatTheSeedSaidOfBothStatuses(int a, int b, Language language) {
    Comparison page = Catalog.standard().compare(a, b, language);

    assertThat(page.sections().get(0).paragraphs())
        .containsExactly(Catalog.standard().text(a, language).orElseThrow().description());
    assertThat(page.sections().get(3).paragraphs())
        .containsExactly(Catalog.standard().text(b, language).orElseThrow().description());
    assertThat(page.whenToUseWhich()).contains(Integer.toString(a), Integer.toString(b));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isInOneLanguageThroughout(int a, int b, Language language) {
    String page = text(Catalog.standard().compare(a, b, language));

    assertThat(englishSentences()).hasSizeGreaterThan(500);
    assertThat(englishSentences()).noneMatch(page::contains);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void doesNotStumbleAsTheSeedDid(int a, int b, Language language) {
    assertThat(text(Catalog.standard().compare(a, b, language)))
        .doesNotContain("You encounter", "when when", "When ", "For async");
  }

  private static String text(Comparison page) {
    List<String> lines = new ArrayList<>(List.of(page.title(), page.summary()));
    for (Section section : page.sections()) {
      lines.add(section.heading());
      lines.addAll(section.paragraphs());
    }
    return String.join("\n\n", lines);
  }

  private static List<String> englishSentences() {
    return CatalogFile.all().stream()
        .flatMap(file -> file.texts().entrySet().stream())
        .filter(text -> text.getKey().endsWith(".en"))
        .flatMap(text -> Stream.of(text.getValue().split("(?<=\\.) ")))
        .distinct()
        .toList();
  }
}
