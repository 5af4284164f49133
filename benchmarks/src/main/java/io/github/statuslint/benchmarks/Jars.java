// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has put together. */
final class Jars {

  private Jars() {}

  /** The jar that this class is in. */
  static Path own() {
    try {
      return Path.of(Jars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those whose names begin so, as a path. */
  static String path(String... names) throws IOException {
    return libraries().stream()
        .filter(
            jar -> Stream.of(names).anyMatch(name -> jar.getFileName().toString().startsWith(name)))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** All but those whose names begin so, as a path. */
  static String pathWithout(String... names) throws IOException {
    return libraries().stream()
        .filter(
            jar ->
                Stream.of(names).noneMatch(name -> jar.getFileName().toString().startsWith(name)))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> libraries() throws IOException {
    try (Stream<Path> jars = Files.list(own().resolveSibling("lib"))) {
      return jars.sorted().toList();
    }
  }
}
