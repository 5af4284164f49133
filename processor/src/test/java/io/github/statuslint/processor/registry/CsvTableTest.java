// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CsvTableTest {

  @Test
  void readsPlainQuotedAndEmptyCells() {
    assertThat(CsvTable.parse("a,b,c\n1,\"two, \"\"too\"\"\",\n"))
        .containsExactly(Map.of("a", "1", "b", "two, \"too\"", "c", ""));
  }

  @Test
  void readsBothLineEndsAndALastLineWithoutOne() {
    assertThat(CsvTable.parse("a,b\r\n1,2\r\n3,4"))
        .containsExactly(Map.of("a", "1", "b", "2"), Map.of("a", "3", "b", "4"));
  }

  @Test
  void readsLineEndsInsideQuotes() {
    assertThat(CsvTable.parse("a\n\"1\n2\"\n")).containsExactly(Map.of("a", "1\n2"));
  }

  @Test
  void readsNoRows() {
    assertThat(CsvTable.parse("a,b\n")).isEmpty();
  }

  @Test
  void rejectsARowOfAnotherLength() {
    assertThatThrownBy(() -> CsvTable.parse("a,b\n1\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A row has 1 cells for 2 columns: [1]");
  }

  @Test
  void rejectsAQuoteWithoutEnd() {
    assertThatThrownBy(() -> CsvTable.parse("a\n\"1\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has no end");
  }

  @Test
  void namesAMissingResource() {
    assertThatThrownBy(() -> CsvTable.read("nothing.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.csv");
  }
}
