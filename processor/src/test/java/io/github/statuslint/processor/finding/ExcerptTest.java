// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private final Excerpt excerpt =
      new Excerpt(7, List.of("Response answer() {", "  return status(", "      403);", "}"));

  @Test
  void theTextOfASpanInOneLine() {
    assertThat(excerpt.text(span(8, 10, 8, 16))).isEqualTo("status");
  }

  @Test
  void theTextOfASpanOverLines() {
    assertThat(excerpt.text(span(8, 10, 9, 11))).isEqualTo("status(\n      403)");
  }

  @Test
  void aSpanThatEndsBelowIsCutOff() {
    assertThat(excerpt.text(span(9, 7, 40, 3))).isEqualTo("403);\n}");
  }

  @Test
  void columnsBehindTheEndOfALineAreItsEnd() {
    assertThat(excerpt.text(span(10, 1, 10, 9))).isEqualTo("}");
  }

  @Test
  void knowsItsLastLine() {
    assertThat(excerpt.lastLine()).isEqualTo(10);
  }

  private static Span span(int line, int column, int endLine, int endColumn) {
    return new Span("Answer.java", line, column, endLine, endColumn, 0, 0);
  }
}
