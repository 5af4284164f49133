// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableIndexTest {
  @TempDir private Path folder;

  @Test
  void listsThePackagesOfEachTable() throws IOException {
    write("beta.table", "framework Beta\ncommon\ntype java.util.Optional wrapper\n");
    write(
        "alpha.table",
        """
        framework Alpha
        type a.b.Outer.Inner
        type a.b.Other
        route a.c.Get GET
        implements a.d.Mapper to EXCEPTION
        """);
    write("notes.txt", "no table");

    TableIndexWriter.main(new String[] {folder.toString()});

    String index = Files.readString(folder.resolve("index"));
    assertThat(index).isEqualTo("alpha a.b a.c a.d\nbeta *\n");
    assertThat(TableIndex.parse(index).tablesOf("a.b")).containsExactly("alpha");
    assertThat(TableIndex.parse(index).tablesOf("java.util")).isEmpty();
    assertThat(TableIndex.parse(index).common()).containsExactly("beta");
  }

  @Test
  void refusesATableWithAMistake() throws IOException {
    write("alpha.table", "framework Alpha\ntype a.T\n  code OK 200\n  code OK 200\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> TableIndexWriter.main(new String[] {folder.toString()}))
        .withMessage("alpha.table: duplicate a.T.OK");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void saysWhatToDoWithoutAnIndex() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableIndex.text("nothing"))
        .withMessageContaining("'nothing' is missing: build the processor with Maven");
  }

  @ParameterizedTest
  @CsvSource({"a.b.Type,a.b", "a.b.Outer.Inner,a.b", "a.b,a.b", "Type,''", "a,a", "'',''"})
  void tellsThePackageOfAName(String name, String expected) {
    assertThat(PackageName.of(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"a.b,2", "a,1", "a..b,3", "'',0"})
  void splitsWords(String word, int parts) {
    assertThat(Words.split(word, '.')).hasSize(parts);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
