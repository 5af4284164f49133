// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Span;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

  private static final List<String> LINES =
      List.of("void answer() {", "\tstatus(", "\t\t403);", "}");

  private static Document shown(List<String> lines, Span span) {
    return Jsoup.parse(
        SourceLines.of(new Excerpt(7, lines), span, PageTexts.in(Language.EN)).render());
  }

  private static List<String> marks(Document shown) {
    return shown.select("mark").stream().map(Element::wholeText).toList();
  }

  @Test
  void numbersItsLines() {
    Document shown = shown(LINES, new Span("A.java", 8, 2, 8, 8, 0, 0));

    assertThat(shown.select(".line").eachAttr("data-line")).containsExactly("7", "8", "9", "10");
    assertThat(shown.select(".at").eachAttr("data-line")).containsExactly("8");
    assertThat(shown.select("pre").attr("aria-label")).isEqualTo("Source around line 8");
  }

  @Test
  void marksTheExpression() {
    assertThat(marks(shown(LINES, new Span("A.java", 8, 2, 8, 8, 0, 0)))).containsExactly("status");
  }

  @Test
  void marksAnExpressionOfSeveralLinesWithoutItsIndentation() {
    assertThat(marks(shown(LINES, new Span("A.java", 8, 2, 9, 7, 0, 0))))
        .containsExactly("status(", "403)");
  }

  @Test
  void marksNothingThatTheLinesDoNotHold() {
    assertThat(marks(shown(LINES, new Span("A.java", 20, 2, 20, 8, 0, 0)))).isEmpty();
    assertThat(marks(shown(LINES, new Span("A.java", 10, 50, 10, 60, 0, 0)))).isEmpty();
  }

  @Test
  void keepsTheSourceAsItIs() {
    assertThat(shown(LINES, new Span("A.java", 8, 2, 8, 8, 0, 0)).select("code").get(0).wholeText())
        .isEqualTo(String.join("\n", LINES) + "\n");
  }

  @Test
  void showsWhatCannotBeSeen() {
    Document shown =
        shown(List.of("\tname\u202e = \"\u0000\";"), new Span("A.java", 7, 1, 7, 1, 0, 0));

    assertThat(shown.select(".escape").eachText()).containsExactly("\\u202e", "\\u0000");
    assertThat(shown.select("code").get(0).wholeText()).isEqualTo("\tname\\u202e = \"\\u0000\";\n");
  }
}
