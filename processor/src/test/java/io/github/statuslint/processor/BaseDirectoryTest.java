// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseDirectoryTest {

  @TempDir Path folder;
  private Path module;

  @BeforeEach
  void makeModule() throws IOException {
    module = Files.createDirectories(folder.resolve("shop/orders"));
  }

  @Test
  void isTheWorkingTreeAboveTheSources() throws IOException {
    Files.createDirectory(folder.resolve("shop/.git"));

    assertThat(BaseDirectory.of(List.of("src/Order.java"), module))
        .isEqualTo(folder.resolve("shop"));
  }

  @Test
  void isALinkedWorkingTreeWhoseMarkIsAFile() throws IOException {
    Files.createFile(module.resolve(".git"));

    assertThat(BaseDirectory.of(List.of(module.resolve("Order.java").toString()), folder))
        .isEqualTo(module);
  }

  @Test
  void isElseWhereJavacRuns() {
    assertThat(BaseDirectory.of(List.of("src/Order.java"), module)).isEqualTo(module);
    assertThat(BaseDirectory.of(List.of(), module)).isEqualTo(module);
  }

  @Test
  void doesNotDependOnTheOrderOfTheFiles() throws IOException {
    Files.createDirectory(module.resolve(".git"));
    Files.createDirectories(folder.resolve("stock/.git"));
    String order = module.resolve("Order.java").toString();
    String stock = folder.resolve("stock/Item.java").toString();

    assertThat(BaseDirectory.of(List.of(stock, order), folder))
        .isEqualTo(BaseDirectory.of(List.of(order, stock), folder))
        .isEqualTo(module);
  }

  @Test
  void aNameThatIsNoPathIsPassedOver() {
    assertThat(BaseDirectory.of(List.of("\0"), module)).isEqualTo(module);
  }
}
