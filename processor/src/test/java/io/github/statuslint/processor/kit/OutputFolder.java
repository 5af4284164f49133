// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a compiler puts its files while it runs: below the folder of temporary files, and gone with
 * everything in it when it is closed.
 *
 * @param path of the folder, which exists
 */
public record OutputFolder(Path path) implements AutoCloseable {

  /** A new folder. */
  public static OutputFolder create() throws IOException {
    return new OutputFolder(Files.createTempDirectory("statuslint"));
  }

  @Override
  public void close() throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(path)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
