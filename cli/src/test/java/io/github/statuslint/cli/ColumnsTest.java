// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Text fits the terminal. */
class ColumnsTest {

  @Test
  void ideographsTakeTwoColumns() {
    assertThat(Columns.width("説明")).isEqualTo(4);
    assertThat(Columns.width("ｱ")).isEqualTo(1);
    assertThat(Columns.width("Cuándo")).isEqualTo(6);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void breaksBetweenWordsAndNotInThem() {
    assertThat(Columns.wrap("one two three", 7, Locale.ENGLISH))
        .containsExactly("one two", "three");
    assertThat(Columns.wrap("unbreakable", 4, Locale.ENGLISH)).containsExactly("unbreakable");
  }

  @Test
  void keepsWholePartsOnOneLine() {
    String path = Columns.whole("src/my-app/two words/Shop.java");
    assertThat(Columns.wrap("- " + path + ": not linted", 12, Locale.ENGLISH))
        .containsExactly("-", "src/my-app/two words/Shop.java:", "not linted");
    assertThat(Columns.wrap(path + " : non vérifié, et " + path, 20, Locale.FRENCH))
        .containsExactly(
            "src/my-app/two words/Shop.java :",
            "non vérifié, et",
            "src/my-app/two words/Shop.java");
    assertThat(Columns.wrap(Columns.whole("src/店舗/受注.java") + ": 検査", 8, Locale.JAPANESE))
        .containsExactly("src/店舗/受注.java:", "検査");
    assertThat(Columns.wrap(Columns.whole("a-b") + ": no", 8, Locale.ENGLISH))
        .containsExactly("a-b: no");
  }

  @Test
  void breaksJapaneseWithoutBlanks() {
    assertThat(Columns.wrap("認証に失敗しました。", 10, Locale.JAPANESE))
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(10))
        .hasSize(2);
  }
}
