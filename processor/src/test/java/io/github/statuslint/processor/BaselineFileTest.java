// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Project;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a baseline is written, and where it is not. */
class BaselineFileTest {

  @TempDir Path folder;
  private Path known;

  @BeforeEach
  void name() {
    known = folder.resolve("config/known.txt");
  }

  private Compilation update() {
    return new Project(folder)
        .add(Snippets.login())
        .compile("-Astatuslint.baseline=" + known, "-Astatuslint.baseline.update=true");
  }

  @Test
  void makesItsFolderAndLeavesNothingElseThere() throws IOException {
    update();

    assertThat(known).content().contains(Snippets.RULE);
    try (Stream<Path> files = Files.list(known.getParent())) {
      assertThat(files).containsExactly(known);
    }
  }

  @Test
  void replacesOneOfItsOwn() throws IOException {
    update();
    String before = Files.readString(known);
    Files.writeString(known, before + "# a line of the user\n");

    update();

    assertThat(known).content().isEqualTo(before);
  }

  @Test
  void leavesForeignFilesAlone() throws IOException {
    Files.createDirectories(known.getParent());
    Files.writeString(known, "precious");

    Compilation compilation = update();

    assertThat(known).hasContent("precious");
    assertThat(compilation.others())
        .anyMatch(told -> told.message().contains("known.txt"))
        .noneMatch(told -> told.message().contains(" failed on "));
  }

  @Test
  void writesThroughNoLink() throws IOException {
    Files.createDirectories(known.getParent());
    Path elsewhere = folder.resolve("elsewhere");
    Files.createSymbolicLink(known, elsewhere);

    Compilation compilation = update();

    assertThat(elsewhere).doesNotExist();
    assertThat(compilation.others()).anyMatch(told -> told.message().contains("known.txt"));
  }
}
