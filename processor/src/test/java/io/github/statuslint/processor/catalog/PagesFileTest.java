// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the words of HTML pages: complete in each language, and none that no page shows. */
final class PagesFileTest extends CompleteFileTest {

  /** The constants that pages have words for. */
  private static final Set<String> CONSTANTS =
      Set.of(
          "error",
          "warning",
          "note",
          "new",
          "known",
          "suppressed",
          "registered",
          "temporary",
          "unused",
          "obsoleted");

  PagesFileTest() {
    super(CatalogFile.pages());
  }

  @Test
  void hasNoTextThatNoPageShows() throws IOException {
    String code = pageCode();

    assertThat(names()).allMatch(name -> names(code, name) || composes(code, name));
  }

  private static boolean names(String code, String name) {
    return code.contains('"' + name + '"');
  }

  /** Whether code puts the key together from a prefix and a word or the name of a constant. */
  private static boolean composes(String code, String name) {
    int word = name.lastIndexOf('.') + 1;
    return names(code, name.substring(0, word))
        && (names(code, name.substring(word)) || CONSTANTS.contains(name.substring(word)));
  }

  private static String pageCode() throws IOException {
    Path folder = Path.of("src/main/java/io/github/statuslint/processor/render/html");
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        code.append(Files.readString(file));
      }
    }
    return code.toString();
  }
}
